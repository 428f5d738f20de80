/** Sophie Lambert, the sales manager who asks for the forecast: avataaars options. */
export const MANAGER: Readonly<Record<string, unknown>> = {
  top: ['bun'],
  hairColor: ['2c1b18'],
  skinColor: ['d08b5b'],
  clothing: ['blazerAndShirt'],
  clothesColor: ['929598'],
  accessories: ['round'],
  accessoriesColor: ['262e33'],
  accessoriesProbability: 100,
};
