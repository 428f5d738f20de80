import { analysing } from '../../analysis/analyse.ts';
import { checking } from '../../analysis/check.ts';
import { decisionsOf, LIVE_BUDGET, policyScores } from '../../analysis/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { decodeText, inspect, placeFaults } from '../../format/index.ts';
import type { Channel } from '../../ui/scenario/apart/channel.ts';
import { inSlices, type SliceOptions } from '../../ui/scenario/apart/inSlices.ts';
import type { Ask, Figures, Tell } from './protocol.ts';

async function figuresOf(scenario: Scenario, options: SliceOptions): Promise<Figures | undefined> {
  const analysis = await inSlices(analysing(scenario), options);
  if (!analysis) return undefined;
  const { solution, ...told } = analysis;
  const { voyage } = solution;
  return {
    ...told,
    known: voyage.estimated ? undefined : solution.known(),
    policies: policyScores(voyage, scenario.languages[0] ?? 'en'),
    decisions: decisionsOf(solution, LIVE_BUDGET),
  };
}

/**
 * Answers what is asked at the other end: the reading at once, then, piece by piece so that a newer text is
 * heard, what playing every game proves. It runs alike in a worker and on the page.
 * @param slice milliseconds of work between two rests
 */
export function serveChecker(channel: Channel<Ask, Tell>, slice?: number): void {
  let running: AbortController | undefined;
  const balance = async ({ text, number }: Ask, playable: Scenario | undefined, signal: AbortSignal) => {
    const options: SliceOptions = {
      signal,
      onProgress: (states) => channel.say({ type: 'progress', number, states }),
      ...(slice !== undefined && { slice }),
    };
    const checked = await inSlices(checking(text), options);
    if (!checked) return;
    const figures = playable && (await figuresOf(playable, options));
    if (!signal.aborted) channel.say({ type: 'balanced', number, findings: checked.findings, figures });
  };
  channel.hear((ask) => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const { number } = ask;
    try {
      const inspection = inspect(decodeText(ask.text));
      const { scenario, draft: playable } = inspection;
      const findings = placeFaults(inspection, inspection.faults, '');
      channel.say({ type: 'read', number, findings, scenario, playable });
      balance(ask, playable, signal).catch(() => channel.say({ type: 'failed', number }));
    } catch {
      channel.say({ type: 'failed', number });
    }
  });
}
