/** How often a server looks at its memory, in milliseconds. */
const EVERY = 100;

/**
 * Answers the parent's questions with what is told of the server, and the most memory that it ever held, in bytes; or
 * does what the question names.
 */
export function answerMemory(told: object, works: Readonly<Record<string, () => unknown>> = {}): void {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  setInterval(look, EVERY);
  process.on('message', ({ type = '' }: { type?: string }) => {
    look();
    process.send?.(works[type]?.() ?? { ...told, memory: most });
  });
}
