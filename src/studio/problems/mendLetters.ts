import { fixLetters } from '../../analysis/index.ts';

function mended(text: string): string | undefined {
  const fix = fixLetters(text);
  return fix.type === 'fixed' ? fix.text : undefined;
}

/**
 * The text with its answers in an order whose letters give nothing away, found on another thread.
 * @returns `undefined` when no order that was tried helps
 */
export function mendLetters(text: string): Promise<string | undefined> {
  if (typeof Worker === 'undefined') return Promise.resolve(mended(text));
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./lettersWorker.ts', import.meta.url), { type: 'module' });
    const end = (found: string | undefined) => {
      worker.terminate();
      resolve(found);
    };
    worker.onmessage = ({ data }: MessageEvent<string | undefined>) => end(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end(mended(text));
    };
    worker.postMessage(text);
  });
}
