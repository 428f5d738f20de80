import type { Ballot, LoggedEvent } from '../../live/index.ts';

const seat = ({ voter, node, epoch }: Ballot) => `${epoch} ${node} ${voter}`;

/**
 * The same room in fewer events: groups of votes with nothing between them become one, in which each participant's
 * last vote stands. Replayed, both give the same state.
 */
export function compacted(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const kept: LoggedEvent[] = [];
  let group: { last: LoggedEvent; readonly ballots: Map<string, Ballot> } | undefined;
  const endGroup = () => {
    if (group) kept.push({ ...group.last, event: { type: 'ballots', ballots: [...group.ballots.values()] } });
    group = undefined;
  };
  for (const logged of events) {
    if (logged.event.type !== 'ballots') {
      endGroup();
      kept.push(logged);
      continue;
    }
    group ??= { last: logged, ballots: new Map() };
    group.last = logged;
    for (const ballot of logged.event.ballots) {
      // Taken out first, so that the votes stay in the order of their last change.
      group.ballots.delete(seat(ballot));
      group.ballots.set(seat(ballot), ballot);
    }
  }
  endGroup();
  return kept;
}
