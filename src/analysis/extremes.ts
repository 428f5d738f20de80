import {
  choicesOf,
  type EndingKind,
  type GameState,
  letterOf,
  nodeOf,
  outcomeOf,
  runOut,
  scoreOf,
  startState,
  type Voyage,
} from '../engine/index.ts';
import type { Line } from './line.ts';
import { type Option, optionsOf } from './options.ts';
import type { Played } from './playOut.ts';
import { stateKeys } from './stateKeys.ts';
import { stateTable } from './stateTable.ts';
import { toEnd, type Work } from './work.ts';

/** The best and the worst game that comes to an ending; none for an ending that no game reaches. */
export interface EndingLines {
  readonly ending: string;
  readonly kind: EndingKind;
  readonly best: Line | undefined;
  readonly worst: Line | undefined;
}

/** The games at the edges of what can be played. */
export interface Extremes {
  /** The best and the worst of all games that settle; none when no game does. */
  readonly best: Line | undefined;
  readonly worst: Line | undefined;
  /** The game of the fewest decisions that comes to an end without a signature, the worst of these; none when all sign. */
  readonly failing: Line | undefined;
  /** The games that come to the node which is watched with the most and the least that is worth. */
  readonly arrivals: { readonly best: Line | undefined; readonly worst: Line | undefined };
  /** All endings, in file order. */
  readonly endings: readonly EndingLines[];
  /** States met in which something is still at stake: those of the value function. */
  readonly states: number;
}

/** A node of which to tell how it is arrived at. */
interface Watched {
  readonly node: string;
  /** What a state there, its northing counted, is worth; among equals, and without an answer, its northing decides. */
  readonly worth: (state: GameState) => number | undefined;
}

/** Where a game settles. */
interface Stop {
  readonly index: number;
  readonly ending: string | undefined;
  readonly northing: number;
}

/** One edge of what can be played: per state, by its index, the extreme northing and the way to it. */
interface Edge {
  /** 1 for the most northing, -1 for the least. */
  readonly sense: 1 | -1;
  readonly northing: number[];
  /** The state before, -1 for the start. */
  readonly from: number[];
  /** The place of the choice made there, -1 on a line. */
  readonly place: number[];
  readonly byEnding: Map<string, Stop>;
  overall: Stop | undefined;
  /** How the watched node is arrived at, and what that is worth. */
  watched: { readonly stop: Stop; readonly worth: number } | undefined;
}

/** A state of the leg in hand. */
interface Member {
  readonly index: number;
  readonly state: GameState;
  options: readonly Option[] | undefined;
}

function edgeOf(sense: Edge['sense']): Edge {
  return {
    sense,
    northing: [],
    from: [],
    place: [],
    byEnding: new Map(),
    overall: undefined,
    watched: undefined,
  };
}

/** Settles a state; of equal games one that comes to an ending is the one to tell. */
function settle(edge: Edge, stop: Stop): void {
  const gain = (than: Stop | undefined) => (than ? edge.sense * (stop.northing - than.northing) : 1);
  const over = gain(edge.overall);
  if (over > 0 || (over === 0 && stop.ending !== undefined && edge.overall?.ending === undefined))
    edge.overall = stop;
  if (stop.ending !== undefined && gain(edge.byEnding.get(stop.ending)) > 0)
    edge.byEnding.set(stop.ending, stop);
}

/** Notes an arrival on the watched node. */
function arrive(edge: Edge, stop: Stop, worth: number): void {
  const { watched } = edge;
  const gain = watched ? worth - watched.worth || stop.northing - watched.stop.northing : edge.sense;
  if (edge.sense * gain > 0) edge.watched = { stop, worth };
}

/**
 * Follows all games forward, leg by leg, with the most and the least northing that each state is reached
 * with. Northing only adds up, so that the extreme games to a state go through extreme games to the states
 * before it; within a leg (on lines, and in the talk after the last leg) nothing is gained, so that there
 * each state takes over from the most extreme one that leads to it. It is the value function of the review
 * page, 2.2, told from the start instead of from the end, which gives each ending its own games in one pass.
 * @param budget most states to meet in which something is at stake
 * @param watched a node whose arrivals are told too
 * @returns `undefined` beyond the budget
 */
export function* findingExtremes(
  voyage: Voyage,
  budget: number,
  watched?: Watched,
): Work<Extremes | undefined> {
  const { scenario, horizon } = voyage;
  const keyOf = stateKeys(voyage);
  const known = stateTable();
  const nodes: string[] = [];
  const edges = [edgeOf(1), edgeOf(-1)];
  let states = 0;
  let failing: Stop | undefined;
  // At most four states follow one at stake: more than that can only be talk after the last leg.
  const mostMet = 5 * budget + 1;

  /** The member of a state on its leg, made when it is met for the first time. */
  const meet = (state: GameState, layer: Map<number, Member>): Member => {
    const key = keyOf(state);
    const index = known.get(key) ?? nodes.length;
    const met = layer.get(index);
    if (met) return met;
    known.set(key, index);
    nodes.push(state.node);
    for (const edge of edges) {
      edge.northing.push(-edge.sense * Number.POSITIVE_INFINITY);
      edge.from.push(-1);
      edge.place.push(-1);
    }
    const member: Member = { index, state, options: undefined };
    layer.set(index, member);
    return member;
  };

  const hand = (edge: Edge, before: Member, { choice }: Option, to: number, northing: number) => {
    if (edge.sense * northing <= edge.sense * (edge.northing[to] ?? 0)) return;
    edge.northing[to] = northing;
    edge.from[to] = before.index;
    edge.place[to] = choicesOf(nodeOf(scenario, before.state.node)).findIndex(({ id }) => id === choice);
  };

  const lineTo = (edge: Edge, { index, ending, northing }: Stop): Line => {
    const choices: Played[] = [];
    for (let at = index; at >= 0; at = edge.from[at] ?? -1) {
      const node = nodes[edge.from[at] ?? -1];
      const place = edge.place[at] ?? -1;
      const choice = node === undefined ? undefined : choicesOf(nodeOf(scenario, node))[place];
      if (node !== undefined && choice) choices.push({ node, choice: choice.id, letter: letterOf(place) });
    }
    return { choices: choices.reverse(), ending, northing, score: scoreOf(voyage, northing) };
  };

  let layer = new Map<number, Member>();
  const start = meet(startState(scenario), layer);
  for (const edge of edges) edge.northing[start.index] = 0;
  for (let legs = 0; layer.size > 0; legs++) {
    for (const edge of edges) {
      const north = ({ index }: Member) => edge.northing[index] ?? 0;
      const sources = [...layer.values()].sort((a, b) => edge.sense * (north(b) - north(a)) || 0);
      const done = new Set<Member>();
      for (const source of sources) {
        // Nearest first, so that the ways are short.
        const queue = done.has(source) ? [] : [source];
        done.add(source);
        for (const member of queue) {
          if (!member.options) {
            member.options = optionsOf(voyage, member.state);
            const atStake = legs < horizon && nodeOf(scenario, member.state.node).type !== 'ending';
            if ((atStake && ++states > budget) || nodes.length > mostMet) return undefined;
            if (nodes.length % 1024 === 0) yield states;
          }
          for (const option of member.options) {
            if (option.after.legs > legs) continue;
            const next = meet(option.after, layer);
            if (done.has(next)) continue;
            done.add(next);
            hand(edge, member, option, next.index, north(source));
            queue.push(next);
          }
        }
      }
    }
    const next = new Map<number, Member>();
    /** The worst end without a signature on this leg. */
    let failed: Stop | undefined;
    for (const member of layer.values()) {
      const { index, state, options = [] } = member;
      const onward = options.filter(({ after }) => after.legs > legs);
      const members = onward.map((option) => meet(option.after, next));
      for (const edge of edges) {
        const northing = edge.northing[index] ?? 0;
        const sailed = runOut(voyage, { ...state, northing });
        if (watched?.node === state.node)
          arrive(
            edge,
            { index, ending: sailed && state.node, northing },
            watched.worth({ ...state, northing }) ?? 0,
          );
        if (sailed && edge.sense < 0 && !outcomeOf(voyage, { ...state, northing })?.signed)
          if (!failed || sailed.northing < failed.northing)
            failed = { index, ending: state.node, northing: sailed.northing };
        if (sailed) settle(edge, { index, ending: state.node, northing: sailed.northing });
        else if (legs >= horizon) settle(edge, { index, ending: undefined, northing });
        for (const [at, option] of onward.entries())
          hand(edge, member, option, members[at]?.index ?? -1, northing + option.after.northing);
      }
      if (index % 1024 === 0) yield states;
    }
    failing ??= failed;
    layer = next;
  }

  const [most, least] = edges;
  const told = (edge: Edge | undefined, stop: Stop | undefined) => edge && stop && lineTo(edge, stop);
  return {
    best: told(most, most?.overall),
    worst: told(least, least?.overall),
    failing: told(least, failing),
    arrivals: { best: told(most, most?.watched?.stop), worst: told(least, least?.watched?.stop) },
    endings: Object.values(scenario.nodes).flatMap((node): readonly EndingLines[] =>
      node.type === 'ending'
        ? [
            {
              ending: node.id,
              kind: node.kind,
              best: told(most, most?.byEnding.get(node.id)),
              worst: told(least, least?.byEnding.get(node.id)),
            },
          ]
        : [],
    ),
    states,
  };
}

/** The same at once. */
export function extremesOf(voyage: Voyage, budget: number): Extremes | undefined {
  return toEnd(findingExtremes(voyage, budget));
}
