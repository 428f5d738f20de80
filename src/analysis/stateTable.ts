/** The bare arrays of a table, which another thread can take over as they are. */
export interface TableData {
  /** Keys by slot, -1 where nothing stands. */
  readonly keys: Float64Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
  readonly size: number;
}

/** A map from keys of states (whole numbers from 0 to 2^53) to numbers. */
export interface StateTable {
  readonly get: (key: number) => number | undefined;
  readonly set: (key: number, value: number) => void;
  readonly data: () => TableData;
}

function emptyData(slots: number): TableData {
  return { keys: new Float64Array(slots).fill(-1), values: new Float64Array(slots), size: 0 };
}

/**
 * A hash table with open addressing. A `Map` does the same, but keeps each of these keys on the heap: on a
 * million states it is several times slower and cannot be handed to another thread without a copy.
 * @param from arrays of a table that was filled before; this one takes them over
 */
export function stateTable(from = emptyData(1024)): StateTable {
  let { keys, values, size } = from;
  const slotOf = (key: number) => {
    const last = keys.length - 1;
    let mixed = key ^ Math.imul(key / 2 ** 32, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    let slot = (mixed ^ (mixed >>> 16)) & last;
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & last;
    return slot;
  };
  const set = (key: number, value: number) => {
    const slot = slotOf(key);
    if (keys[slot] === -1) size += 1;
    keys[slot] = key;
    values[slot] = value;
    if (2 * size <= keys.length) return;
    const [oldKeys, oldValues] = [keys, values];
    ({ keys, values } = emptyData(2 * keys.length));
    for (const [index, old] of oldKeys.entries()) {
      if (old === -1) continue;
      const place = slotOf(old);
      keys[place] = old;
      values[place] = oldValues[index] ?? 0;
    }
  };
  return {
    get: (key) => {
      const slot = slotOf(key);
      return keys[slot] === key ? values[slot] : undefined;
    },
    set,
    data: () => ({ keys, values, size }),
  };
}
