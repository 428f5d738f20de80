import { createRereader, decodeText, placeFaults } from '../../format/index.ts';
import type { Channel } from '../../ui/scenario/apart/channel.ts';
import type { Ask, TellReading } from './protocol.ts';

/** Reads each text that is asked about at the other end. It runs alike in a worker and on the page. */
export function serveReader(channel: Channel<Ask, TellReading>): void {
  const reread = createRereader();
  channel.hear(({ number, text }) => {
    try {
      const inspection = reread(decodeText(text));
      const { scenario, draft } = inspection;
      // A mark before the text is not JSON either.
      const isJson = !inspection.faults.some(({ code }) => code === 'PN101' || code === 'PN105');
      const findings = placeFaults(inspection, inspection.faults, '');
      const fit = scenario ? 'whole' : draft && 'rules';
      channel.say({ type: 'read', number, findings, fit, mended: isJson ? undefined : draft });
    } catch {
      channel.say({ type: 'failed', number });
    }
  });
}
