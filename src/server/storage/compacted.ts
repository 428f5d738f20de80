import { type Ballot, type LoggedEvent, MAX_GROUP } from '../../live/index.ts';

const seat = ({ voter, node, epoch }: Ballot) => `${epoch} ${node} ${voter}`;

/**
 * The same room in fewer events: groups of votes with nothing between them become one, in which each participant's
 * last vote stands. Replayed, both give the same state.
 */
export function compacted(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const kept: LoggedEvent[] = [];
  let group: LoggedEvent[] = [];
  let ballots = new Map<string, Ballot>();
  const endGroup = () => {
    const all = [...ballots.values()];
    const parts = Math.ceil(all.length / MAX_GROUP);
    // As many events as are needed bear the numbers of the last ones.
    for (const [index, logged] of group.slice(group.length - parts).entries())
      kept.push({
        ...logged,
        event: { type: 'ballots', ballots: all.slice(index * MAX_GROUP, (index + 1) * MAX_GROUP) },
      });
    group = [];
    ballots = new Map();
  };
  for (const logged of events) {
    if (logged.event.type !== 'ballots') {
      endGroup();
      kept.push(logged);
      continue;
    }
    group.push(logged);
    for (const ballot of logged.event.ballots) {
      // Taken out first, so that the votes stay in the order of their last change.
      ballots.delete(seat(ballot));
      ballots.set(seat(ballot), ballot);
    }
  }
  endGroup();
  return kept;
}
