/** The keys of a scenario file in the order in which they are written, whichever object they stand in. */
const ORDER = [
  '$schema',
  'format',
  'id',
  'ending',
  'speaker',
  'mood',
  'name',
  'role',
  'title',
  'objective',
  'level',
  'minutes',
  'skills',
  'languages',
  'place',
  'cast',
  'flags',
  'start',
  'node',
  'text',
  'notYet',
  'facilitation',
  'watchSays',
  'compassSays',
  'speed',
  'direction',
  'weeks',
  'needs',
  'when',
  'sets',
  'best',
  'reaction',
  'why',
  'avatar',
  'x-accepted',
  'x-sources',
  'choices',
  'next',
  'nodes',
];

/** Where a new key belongs among those that an object has: behind the last one that comes before it. */
export function placeOfKey(key: string, present: readonly string[]): number {
  const rank = ORDER.indexOf(key);
  if (rank < 0) return present.length;
  const before = present.findLastIndex((other) => {
    const otherRank = ORDER.indexOf(other);
    return otherRank >= 0 && otherRank < rank;
  });
  return before + 1;
}
