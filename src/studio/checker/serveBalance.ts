import { analysing } from '../../analysis/analyse.ts';
import { checking } from '../../analysis/check.ts';
import { choiceCosts, decisionsOf, dopingFigures, LIVE_BUDGET, policyScores } from '../../analysis/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { decodeText, inspect } from '../../format/index.ts';
import type { Channel } from '../../ui/scenario/apart/channel.ts';
import { inSlices, type SliceOptions } from '../../ui/scenario/apart/inSlices.ts';
import type { BalanceAsk, Figures, TellBalance } from './protocol.ts';

async function figuresOf(
  scenario: Scenario,
  budget: number,
  options: SliceOptions,
): Promise<Figures | undefined> {
  const analysis = await inSlices(analysing(scenario, budget), options);
  if (!analysis) return undefined;
  const { solution, ...told } = analysis;
  const { voyage } = solution;
  const { scenario: _, ...scoring } = voyage;
  return {
    ...told,
    voyage: scoring,
    known: voyage.estimated ? undefined : solution.known(),
    policies: policyScores(voyage, scenario.languages[0] ?? 'en'),
    decisions: decisionsOf(solution, LIVE_BUDGET),
    costs: choiceCosts(solution, LIVE_BUDGET),
    doping: dopingFigures(solution),
    budget,
  };
}

/**
 * Tells what playing every game proves of the text that is asked about at the other end, piece by piece so that
 * a newer text ends the work on an older one. It runs alike in a worker and on the page.
 * @param slice milliseconds of work between two rests
 */
export function serveBalance(channel: Channel<BalanceAsk, TellBalance>, slice?: number): void {
  let running: AbortController | undefined;
  const work = async (
    { text, number, budget = LIVE_BUDGET }: Exclude<BalanceAsk, { type: 'cancel' }>,
    signal: AbortSignal,
  ) => {
    const options: SliceOptions = {
      signal,
      onProgress: (states) => channel.say({ type: 'progress', number, states }),
      ...(slice !== undefined && { slice }),
    };
    const checked = await inSlices(checking(text, { budget }), options);
    const playable = checked && inspect(decodeText(text)).draft;
    const figures = playable && (await figuresOf(playable, budget, options));
    if (checked && !signal.aborted)
      channel.say({ type: 'balanced', number, findings: checked.findings, figures });
  };
  channel.hear((ask) => {
    running?.abort();
    if ('type' in ask) return;
    running = new AbortController();
    work(ask, running.signal).catch(() => channel.say({ type: 'failed', number: ask.number }));
  });
}
