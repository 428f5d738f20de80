import fc from 'fast-check';

/** A place in a parsed file: what holds it, and under which key. */
interface Spot {
  readonly owner: object;
  readonly key: string;
}

type Json = Record<string, unknown>;

/** Every place of a parsed file, outermost first. */
function spotsOf(file: unknown): readonly Spot[] {
  const spots: Spot[] = [];
  const collect = (owner: unknown): void => {
    if (typeof owner !== 'object' || owner === null) return;
    for (const key of Object.keys(owner)) {
      spots.push({ owner, key });
      collect((owner as Json)[key]);
    }
  };
  collect(file);
  return spots;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const at = ({ owner, key }: Spot): unknown => (owner as Json)[key];

/** Puts a value under a key of its own, whatever the key. */
function put(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
}

function remove({ owner, key }: Spot): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
}

type Change = (spots: readonly Spot[], spot: Spot) => void;

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'x-a',
  'X',
  '12',
  '',
  'nodes',
  'next',
  'choices',
  'ending',
];
const oddKey = fc.oneof(fc.constantFrom(...ODD_KEYS), fc.string({ maxLength: 8 }));
const ODD_VALUES = [
  null,
  true,
  -1,
  0.5,
  101,
  1e9,
  -0,
  '',
  'a',
  '!',
  ' ',
  '{{name}}',
  '<b>',
  '\uD800',
  'é'.repeat(2001),
];
const oddValue = fc.oneof(fc.constantFrom<unknown>(...ODD_VALUES), fc.jsonValue({ maxDepth: 2 }));
const pick = fc.nat();

const spotAt = (spots: readonly Spot[], index: number) => spots[index % spots.length];

/** Changes in the structure of a file; each takes place somewhere in it. */
const change: fc.Arbitrary<Change> = fc.oneof(
  oddValue.map(
    (value): Change =>
      (_, { owner, key }) =>
        put(owner, key, copy(value)),
  ),
  fc.constant<Change>((_, spot) => remove(spot)),
  oddKey.map(
    (name): Change =>
      (_, spot) => {
        const value = at(spot);
        if (Array.isArray(spot.owner)) spot.owner.push(copy(value));
        else put(spot.owner, name, copy(value));
      },
  ),
  fc.tuple(oddKey, fc.option(pick)).map(
    ([name, other]): Change =>
      (spots, spot) => {
        const value = at(spot);
        const known = other === null ? undefined : spotAt(spots, other)?.key;
        remove(spot);
        put(spot.owner, Array.isArray(spot.owner) ? spot.key : (known ?? name), value);
      },
  ),
  pick.map(
    (index): Change =>
      (spots, spot) => {
        const other = spotAt(spots, index) ?? spot;
        const [one, two] = [copy(at(spot)), copy(at(other))];
        put(spot.owner, spot.key, two);
        put(other.owner, other.key, one);
      },
  ),
  pick.map(
    (index): Change =>
      (spots, spot) => {
        const ids = spots.filter(({ owner }) => Object.hasOwn(owner, 'opening')).map(({ key }) => key);
        const links = spots.filter(({ key }) => key === 'next');
        const link = spotAt(links, index) ?? spot;
        put(link.owner, link.key, ids[index % (ids.length + 1)] ?? 'nowhere');
      },
  ),
  fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 120 })).map(
    ([inList, depth]): Change =>
      (_, spot) => {
        let value = at(spot);
        for (let level = 0; level < depth; level++) value = inList ? [value] : { a: value };
        put(spot.owner, spot.key, value);
      },
  ),
);

/** Turns a text into another with one to four changes of its structure. */
export const structuralChanges: fc.Arbitrary<(text: string) => Uint8Array> = fc
  .tuple(fc.array(fc.tuple(pick, change), { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 2))
  .map(([changes, indent]) => (text) => {
    const file: unknown = JSON.parse(text);
    for (const [index, apply] of changes) {
      const spots = spotsOf(file);
      const spot = spotAt(spots, index);
      if (spot) apply(spots, spot);
    }
    return new TextEncoder().encode(JSON.stringify(file, null, indent));
  });

const PIECES = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u00', 'null', '-1', '1e999', '{}', '[]', '""', '\u0000'],
  ...[
    '\uD800',
    '\uFEFF',
    '/*',
    '//',
    '\r',
    '\u2028',
    'next',
    '__proto__',
    '!',
    'true',
    '"id":"a",',
    '[['.repeat(40),
  ],
];

type Bytes = (bytes: Uint8Array) => Uint8Array;
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function spliced(bytes: Uint8Array, from: number, removed: number, put: Uint8Array): Uint8Array {
  const start = Math.floor(from * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, start), ...put, ...bytes.subarray(start + removed)]);
}

const wide =
  (isLittle: boolean): Bytes =>
  (bytes) => {
    const text = new TextDecoder().decode(bytes);
    const view = new DataView(new ArrayBuffer(2 * text.length));
    for (let index = 0; index < text.length; index++)
      view.setUint16(2 * index, text.charCodeAt(index), isLittle);
    return new Uint8Array(view.buffer);
  };

const latin: Bytes = (bytes) =>
  Uint8Array.from(new TextDecoder().decode(bytes), (sign) => Math.min(255, sign.charCodeAt(0)));

const encodings: readonly Bytes[] = [
  wide(true),
  wide(false),
  latin,
  (bytes) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]),
  (bytes) => Uint8Array.from([0xff, 0xfe, ...bytes]),
  (bytes) => bytes.filter((byte) => byte !== 10),
  (bytes) => bytes.map((byte) => (byte === 10 ? 13 : byte)),
];

/** Changes of bytes, whatever they mean. */
const byteChange: fc.Arbitrary<Bytes> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, fc.nat(40), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })))
      .map(
        ([from, removed, put]): Bytes =>
          (bytes) =>
            spliced(bytes, from, removed, new TextEncoder().encode(put)),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, fc.nat(7)).map(
      ([from, bit]): Bytes =>
        (bytes) => {
          const target = Math.floor(from * bytes.length);
          return bytes.map((byte, index) => (index === target ? byte ^ (1 << bit) : byte));
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, place, fc.nat(300)).map(
      ([from, to, length]): Bytes =>
        (bytes) => {
          const start = Math.floor(from * bytes.length);
          return spliced(bytes, to, 0, bytes.slice(start, start + length));
        },
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (end): Bytes =>
        (bytes) =>
          bytes.slice(0, Math.floor(end * bytes.length)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 4 }).map(
      (put): Bytes =>
        (bytes) =>
          spliced(bytes, 0.5, 1, put),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...encodings) },
);

/** Turns a text into bytes with one to three changes among them. */
export const byteChanges: fc.Arbitrary<(text: string) => Uint8Array> = fc
  .array(byteChange, { minLength: 1, maxLength: 3 })
  .map(
    (changes) => (text) =>
      changes.reduce((bytes, apply) => apply(bytes), new TextEncoder().encode(text) as Uint8Array),
  );
