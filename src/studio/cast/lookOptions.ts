import { schema } from '@dicebear/avataaars';
import { COVERED_HEADS, isObject, type Loose, objectAt } from '../../format/index.ts';

/** What of a look can be chosen, in the order in which one sees it. */
export const FEATURES = [
  'top',
  'hairColor',
  'hatColor',
  'skinColor',
  'clothing',
  'clothesColor',
  'clothingGraphic',
  'accessories',
  'accessoriesColor',
  'facialHair',
  'facialHairColor',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Nothing of a feature: no hair, no glasses, no beard. */
export const NOTHING = 'none';

const HAIR_COLOURS = [
  '2c1b18',
  '4a312c',
  '724133',
  'a55728',
  'b58143',
  'd6b370',
  'ecdcbf',
  'a7a29b',
  'e8e1e1',
];

/** What suits people at work; the rest of what the drawings offer comes on demand. */
const AT_WORK: Readonly<Record<Feature, readonly string[]>> = {
  top: [
    'straightAndStrand',
    'straight01',
    'straight02',
    'bob',
    'bun',
    'longButNotTooLong',
    'curvy',
    'curly',
    'miaWallace',
    'bigHair',
    'fro',
    'shaggyMullet',
    'shortFlat',
    'shortRound',
    'shortWaved',
    'shortCurly',
    'theCaesar',
    'theCaesarAndSidePart',
    'sides',
    'frizzle',
    'shaggy',
    'dreads01',
    'hijab',
    'turban',
    NOTHING,
  ],
  hairColor: HAIR_COLOURS,
  hatColor: ['262e33', '3c4f5c', '25557c', '929598', 'e6e6e6', '6b2f3a', '5a3a6b', '2f6b5e'],
  // 614335 is left out: the features of the face cannot be seen on it.
  skinColor: ['ffdbb4', 'edb98a', 'd08b5b', 'ae5d29'],
  clothing: ['blazerAndShirt', 'blazerAndSweater', 'collarAndSweater', 'shirtCrewNeck', 'shirtVNeck'],
  clothesColor: [
    '25557c',
    '3c4f5c',
    '262e33',
    '929598',
    '4d5a3f',
    '2f6b5e',
    '1d4f57',
    '6b2f3a',
    '5a3a6b',
    '7a4a3a',
    '8c8272',
    'a89f8a',
  ],
  clothingGraphic: [],
  accessories: [NOTHING, 'prescription01', 'prescription02', 'round', 'wayfarers'],
  accessoriesColor: ['262e33', '3c4f5c', '25557c', '929598'],
  facialHair: [NOTHING, 'beardLight', 'beardMedium', 'moustacheFancy', 'moustacheMagnum'],
  facialHairColor: HAIR_COLOURS,
};

/** Heads that are covered, for any value. */
const COVERED: readonly string[] = COVERED_HEADS;

/** Features that may be absent. */
const PROBABILITY: Readonly<Partial<Record<Feature, string>>> = {
  top: 'topProbability',
  accessories: 'accessoriesProbability',
  facialHair: 'facialHairProbability',
};

/** Whether a feature is a colour, and so shown as one. */
export function isColour(feature: Feature): boolean {
  return feature.endsWith('Color');
}

/** Everything that the drawings know of a feature (schema of avataaars). */
function drawn(feature: Feature): readonly string[] {
  const { items, default: colours } = objectAt(schema.properties as Loose, feature);
  const list = isObject(items) && Array.isArray(items.enum) ? items.enum : colours;
  const values = Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  return PROBABILITY[feature] === undefined ? values : [...values, NOTHING];
}

/** The values that are offered: those for people at work first, then, if wanted, all the others. */
export function valuesOf(feature: Feature, all: boolean): readonly string[] {
  const first = AT_WORK[feature];
  return all ? [...new Set([...first, ...drawn(feature)])] : first;
}

/**
 * What a look has of a feature.
 * @param avatar as the file has it: anything
 * @returns undefined where the look leaves it open
 */
export function wornValue(avatar: unknown, feature: Feature): string | undefined {
  if (!isObject(avatar)) return undefined;
  const probability = PROBABILITY[feature];
  if (probability !== undefined && avatar[probability] === 0) return NOTHING;
  const value = Object.hasOwn(avatar, feature) ? avatar[feature] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** A look with one feature chosen; what is not ours to choose stays in it. */
export function withValue(avatar: unknown, feature: Feature, value: string): Loose {
  const old = isObject(avatar) ? avatar : {};
  const probability = PROBABILITY[feature];
  if (value === NOTHING && probability !== undefined) {
    const { [feature]: _, ...rest } = old;
    return { ...rest, [probability]: 0 };
  }
  const chosen = { ...old, [feature]: [value] };
  if (probability === undefined) return chosen;
  // A beard has the colour of the hair until somebody says otherwise, glasses are dark.
  const hair = wornValue(old, 'hairColor') ?? '2c1b18';
  const coloured =
    feature === 'top' && COVERED.includes(value)
      ? { hatColor: ['3c4f5c'], ...chosen }
      : feature === 'facialHair'
        ? { facialHairColor: [hair], ...chosen }
        : feature === 'accessories'
          ? { accessoriesColor: ['262e33'], ...chosen }
          : chosen;
  return { ...coloured, [probability]: 100 };
}

/** The features that matter to a look: no colour of what is not there. */
export function featuresOf(avatar: unknown): readonly Feature[] {
  const top = wornValue(avatar, 'top') ?? '';
  const has = (feature: Feature) => {
    const value = wornValue(avatar, feature);
    return value !== undefined && value !== NOTHING;
  };
  return FEATURES.filter((feature) => {
    switch (feature) {
      case 'hairColor':
        return top !== NOTHING && !COVERED.includes(top);
      case 'hatColor':
        return COVERED.includes(top);
      case 'clothingGraphic':
        return wornValue(avatar, 'clothing') === 'graphicShirt';
      case 'accessoriesColor':
        return has('accessories');
      case 'facialHairColor':
        return has('facialHair');
      default:
        return true;
    }
  });
}
