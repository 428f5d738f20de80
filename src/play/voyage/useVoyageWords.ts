import { nodeOf, type Outcome, type Replay, type Scenario, shown } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import type { ChartWords } from './planChart.ts';

/** Whether the last choice was made by telephone: one rings off, or the talk is over. */
export function farewell(scenario: Scenario, game: Replay): 'phone' | 'talk' {
  const last = game.moves.findLast(({ choice }) => choice !== undefined);
  const node = last && nodeOf(scenario, last.before.node);
  return node?.type === 'decision' && node.place === 'phone' ? 'phone' : 'talk';
}

/** The words on the chart of a finished game, in the current language. */
export function useVoyageWords(scenario: Scenario, game: Replay, outcome: Outcome): ChartWords {
  const v = useTexts('voyage');
  const doping = shown(outcome.forecast) - shown(outcome.progress);
  return {
    crm: v('runOut.crm'),
    here: v('runOut.here'),
    endOfTalk: v(`runOut.end.${farewell(scenario, game)}`, { week: game.state.weeks }),
    gap: v('runOut.points', { count: doping }),
    gapOf: v('runOut.ofDoping'),
  };
}
