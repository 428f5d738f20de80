import { assertNever, choicesOf, isOpen, type LocalText, nodeOf, type Scenario } from '../engine/index.ts';
import type { Ballot, SurenessLevel } from './ballot.ts';
import type { RoomState } from './roomState.ts';

/** What a phone is about: outside of a vote it waits for the room's screen. */
export const PHONE_PHASES = ['lobby', 'wait', 'open', 'closed', 'revealed', 'ended'] as const;
export type PhonePhase = (typeof PHONE_PHASES)[number];

export interface PhoneChoice {
  readonly id: string;
  readonly text: LocalText;
  /** It cannot be voted for: it keeps its letter, with a padlock. */
  readonly closed?: true | undefined;
}

/**
 * What a phone receives: the texts that it shows and the vote of its owner; no effects, no counts, no reasons.
 * Outside of a vote `q` is empty and there are no choices.
 */
export interface PhoneView {
  readonly v: 1;
  /** Number of the last event in the log. */
  readonly seq: number;
  readonly phase: PhonePhase;
  /** Id of the decision. */
  readonly q: string;
  readonly epoch: number;
  /** The client's line. */
  readonly question: LocalText;
  /** Somebody says it: it is set in quotation marks; a narrator's text is not. */
  readonly quoted?: true | undefined;
  readonly choices: readonly PhoneChoice[];
  readonly asksConfidence: boolean;
  /** When the vote ends and what time it is, in milliseconds since 1970 by the server's clock. */
  readonly timer?: number | undefined;
  readonly now: number;
  /** The vote that counts, of this participant. */
  readonly mine?:
    | (Pick<Ballot, 'choice' | 'mid'> & {
        readonly confidence?: SurenessLevel | undefined;
      })
    | undefined;
  readonly paused: boolean;
}

function phonePhase({ phase, ended }: RoomState): PhonePhase {
  if (ended) return 'ended';
  switch (phase) {
    case 'lobby':
    case 'open':
    case 'closed':
    case 'revealed':
      return phase;
    case 'frame':
    case 'played':
    case 'crm':
    case 'runOut':
    case 'ending':
    case 'review':
      return 'wait';
    default:
      return assertNever(phase);
  }
}

/** Who a phone's view is for, and when it was made. */
export interface PhoneAbout {
  readonly voter: string;
  readonly seq: number;
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: number;
}

/** The view of one phone. */
export function phoneViewOf(scenario: Scenario, room: RoomState, { voter, seq, now }: PhoneAbout): PhoneView {
  const phase = phonePhase(room);
  const { epoch, asksConfidence, paused, timer } = room;
  const told = { v: 1, seq, phase, epoch, asksConfidence, timer, now, paused } as const;
  const node = nodeOf(scenario, room.game.state.node);
  if (node.type !== 'decision' || !['open', 'closed', 'revealed'].includes(phase))
    return { ...told, q: '', question: {}, choices: [] };
  const choices = choicesOf(node).map((choice) => ({
    id: choice.id,
    text: choice.text,
    ...(!isOpen(scenario, room.game.state, choice) && { closed: true as const }),
  }));
  const ballot = Object.hasOwn(room.ballots, voter) ? room.ballots[voter] : undefined;
  const quoted = node.speaker === undefined ? undefined : true;
  const mine = ballot && { choice: ballot.choice, confidence: ballot.confidence, mid: ballot.mid };
  return { ...told, q: node.id, question: node.text, quoted, choices, mine };
}
