import { createRereader, decodeText, placeFaults } from '../../format/index.ts';
import type { Channel } from '../../ui/scenario/apart/channel.ts';
import type { Ask, TellReading } from './protocol.ts';

/** Reads each text that is asked about at the other end. It runs alike in a worker and on the page. */
export function serveReader(channel: Channel<Ask, TellReading>): void {
  const reread = createRereader();
  channel.hear(({ number, text }) => {
    try {
      const inspection = reread(decodeText(text));
      const { scenario, draft: playable } = inspection;
      const findings = placeFaults(inspection, inspection.faults, '');
      channel.say({ type: 'read', number, findings, scenario, playable });
    } catch {
      channel.say({ type: 'failed', number });
    }
  });
}
