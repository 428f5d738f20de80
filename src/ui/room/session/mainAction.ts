import { assertNever, letterOf, nodeOf, type Voyage } from '../../../engine/index.ts';
import { type CommandEvent, choiceToPlay } from '../../../live/index.ts';
import { debriefStep } from '../debrief/debriefViews.ts';
import type { RoomScene } from './scene.ts';

/** The one big action of the control strip: it changes its name with the phase. */
export interface MainAction {
  /** Key of its name under `action`, with its parameters. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** What it does; nothing while the facilitator has to decide first. */
  readonly events: readonly CommandEvent[];
}

/** The letter of a choice of the decision at hand. */
export function letterAt({ scenario }: Voyage, node: string, choice: string | undefined): string {
  const decision = nodeOf(scenario, node);
  if (decision.type !== 'decision') return '';
  return letterOf(decision.choices.findIndex(({ id }) => id === choice));
}

type RoomSteered = Pick<RoomScene, 'solution' | 'voyage' | 'room' | 'live'>;

/** What a step forward does in the present phase; `undefined` on the last one. */
export function mainAction({ solution, voyage, room, live }: RoomSteered): MainAction | undefined {
  const action = (name: string, events: readonly CommandEvent[], params = {}): MainAction => ({
    name,
    events,
    params,
  });
  if (room.ended) return action('reopen', [{ type: 'back' }]);
  switch (room.phase) {
    case 'lobby':
      return action('begin', [{ type: 'next' }]);
    case 'frame':
      return nodeOf(voyage.scenario, room.game.state.node).type === 'decision'
        ? action('open', [{ type: 'open' }])
        : action('continue', [{ type: 'next' }]);
    case 'open':
      // Hands are counted in front of everybody: there is nothing to keep back. Phones are first told that it is over.
      return live
        ? action('close', [{ type: 'close' }])
        : action('reveal', [{ type: 'close' }, { type: 'reveal' }]);
    case 'closed':
      return action('reveal', [{ type: 'reveal' }]);
    case 'revealed': {
      const choice = choiceToPlay(voyage, room);
      if (choice === undefined) return action('decide', []);
      return action('play', [{ type: 'play' }], { letter: letterAt(voyage, room.game.state.node, choice) });
    }
    case 'played':
      return action('continue', [{ type: 'next' }]);
    case 'crm':
      return action(room.figure === undefined ? 'pass' : 'record', [{ type: 'next' }]);
    case 'runOut':
      return action('end', [{ type: 'next' }]);
    case 'ending':
      return action('review', [{ type: 'next' }]);
    case 'review': {
      const next = debriefStep(solution, room, 1);
      return next && action(`view.${next.view ?? 'tree'}`, [{ type: 'panel', panel: next.view }]);
    }
    default:
      return assertNever(room.phase);
  }
}
