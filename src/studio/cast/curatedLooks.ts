import type { Loose } from '../../format/index.ts';

interface Curated {
  readonly top: string;
  readonly hair: string;
  readonly skin: string;
  readonly clothing: string;
  readonly clothes: string;
  readonly glasses?: string;
  readonly beard?: string;
}

/** Put together by hand: drawn at random, the parts give pink hair and moustaches on everybody. */
const CURATED: readonly Curated[] = [
  { top: 'bob', hair: '724133', skin: 'edb98a', clothing: 'blazerAndShirt', clothes: '2f6b5e' },
  { top: 'straight01', hair: 'd6b370', skin: 'ffdbb4', clothing: 'blazerAndSweater', clothes: '25557c' },
  { top: 'longButNotTooLong', hair: '2c1b18', skin: 'd08b5b', clothing: 'blazerAndShirt', clothes: '6b2f3a' },
  { top: 'bun', hair: 'a55728', skin: 'ffdbb4', clothing: 'collarAndSweater', clothes: '3c4f5c' },
  { top: 'curly', hair: '4a312c', skin: 'ae5d29', clothing: 'blazerAndShirt', clothes: 'a89f8a' },
  { top: 'fro', hair: '2c1b18', skin: 'ae5d29', clothing: 'blazerAndSweater', clothes: '5a3a6b' },
  {
    top: 'miaWallace',
    hair: '2c1b18',
    skin: 'edb98a',
    clothing: 'blazerAndShirt',
    clothes: '929598',
    glasses: 'round',
  },
  {
    top: 'straightAndStrand',
    hair: 'a7a29b',
    skin: 'ffdbb4',
    clothing: 'blazerAndShirt',
    clothes: '1d4f57',
    glasses: 'prescription02',
  },
  { top: 'bigHair', hair: '4a312c', skin: 'd08b5b', clothing: 'collarAndSweater', clothes: '7a4a3a' },
  { top: 'curvy', hair: 'b58143', skin: 'ffdbb4', clothing: 'blazerAndShirt', clothes: '262e33' },
  { top: 'shortFlat', hair: '4a312c', skin: 'ffdbb4', clothing: 'blazerAndShirt', clothes: '25557c' },
  {
    top: 'shortRound',
    hair: '2c1b18',
    skin: 'd08b5b',
    clothing: 'collarAndSweater',
    clothes: '4d5a3f',
    beard: 'beardLight',
  },
  { top: 'shortCurly', hair: '2c1b18', skin: 'ae5d29', clothing: 'blazerAndShirt', clothes: '3c4f5c' },
  {
    top: 'theCaesar',
    hair: 'a7a29b',
    skin: 'edb98a',
    clothing: 'blazerAndSweater',
    clothes: '8c8272',
    glasses: 'prescription01',
  },
  {
    top: 'theCaesarAndSidePart',
    hair: '724133',
    skin: 'ffdbb4',
    clothing: 'blazerAndShirt',
    clothes: '262e33',
    beard: 'beardMedium',
  },
  { top: 'sides', hair: 'a7a29b', skin: 'edb98a', clothing: 'collarAndSweater', clothes: '1d4f57' },
  { top: 'shortWaved', hair: 'd6b370', skin: 'ffdbb4', clothing: 'collarAndSweater', clothes: '6b2f3a' },
  { top: 'dreads01', hair: '2c1b18', skin: 'ae5d29', clothing: 'blazerAndSweater', clothes: '929598' },
  {
    top: 'frizzle',
    hair: 'a55728',
    skin: 'ffdbb4',
    clothing: 'blazerAndShirt',
    clothes: '2f6b5e',
    glasses: 'round',
  },
  { top: 'shaggy', hair: '2c1b18', skin: 'd08b5b', clothing: 'blazerAndShirt', clothes: 'a89f8a' },
];

function avatarOf({ top, hair, skin, clothing, clothes, glasses, beard }: Curated): Loose {
  return {
    top: [top],
    hairColor: [hair],
    skinColor: [skin],
    clothing: [clothing],
    clothesColor: [clothes],
    ...(glasses === undefined
      ? { accessoriesProbability: 0 }
      : { accessories: [glasses], accessoriesColor: ['262e33'], accessoriesProbability: 100 }),
    ...(beard === undefined
      ? { facialHairProbability: 0 }
      : { facialHair: [beard], facialHairColor: [hair], facialHairProbability: 100 }),
  };
}

/** Looks put together by hand, as files keep them. */
export const CURATED_LOOKS: readonly Loose[] = CURATED.map(avatarOf);

/**
 * One of the looks that nobody in a cast has yet; any of them once all are taken.
 * @param chance from 0 to below 1
 */
export function curatedLook(taken: readonly unknown[], chance: number): Loose {
  const worn = new Set(taken.map((avatar) => JSON.stringify(avatar)));
  const free = CURATED_LOOKS.filter((look) => !worn.has(JSON.stringify(look)));
  const pool = free.length > 0 ? free : CURATED_LOOKS;
  return pool[Math.floor(chance * pool.length)] ?? {};
}
