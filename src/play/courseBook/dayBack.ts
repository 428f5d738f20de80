import type { Agenda } from '../../store/index.ts';

/** The day after today on which a decision comes back; nothing when it is learnt, due today or not in the book. */
export function dayBack({ later }: Agenda, id: string): number | undefined {
  return later.find(({ cards }) => cards.some((card) => card.id === id))?.day;
}
