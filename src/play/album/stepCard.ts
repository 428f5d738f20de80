/** A place in the album. */
export interface Spot {
  readonly shelf: number;
  readonly card: number;
}

/**
 * Where a key leads from a card: left and right through all cards, up and down to the same place of the next shelf,
 * Home and End along the shelf.
 * @param lengths how many cards stand on each shelf
 * @returns `undefined` for a key that leads nowhere
 */
export function stepCard(lengths: readonly number[], { shelf, card }: Spot, key: string): Spot | undefined {
  const last = (of: number) => (lengths[of] ?? 0) - 1;
  const reach = (of: number, at: number): Spot | undefined =>
    last(of) < 0 ? undefined : { shelf: of, card: Math.min(at, last(of)) };
  switch (key) {
    case 'ArrowRight':
      return card < last(shelf) ? { shelf, card: card + 1 } : reach(shelf + 1, 0);
    case 'ArrowLeft':
      return card > 0 ? { shelf, card: card - 1 } : reach(shelf - 1, Number.POSITIVE_INFINITY);
    case 'ArrowDown':
      return reach(shelf + 1, card);
    case 'ArrowUp':
      return reach(shelf - 1, card);
    case 'Home':
      return reach(shelf, 0);
    case 'End':
      return reach(shelf, Number.POSITIVE_INFINITY);
    default:
      return undefined;
  }
}
