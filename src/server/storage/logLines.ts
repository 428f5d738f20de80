import { type LoggedEvent, parseLoggedEvent } from '../../live/index.ts';

/** Events as lines of a log, one a line. */
export function logLines(events: readonly LoggedEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** The events of a log, read leniently: what is no event, a torn last line among it, is left out, and so is a repeated one. */
export function readLogLines(text: string): readonly LoggedEvent[] {
  const events: LoggedEvent[] = [];
  let last = 0;
  for (const line of text.split('\n')) {
    const event = line === '' ? undefined : parseLoggedEvent(line);
    if (!event || event.seq <= last) continue;
    last = event.seq;
    events.push(event);
  }
  return events;
}
