import { useEffect, useState } from 'preact/hooks';
import { type Agenda, agendaOf, dayOf } from '../../store/index.ts';
import { useApp, useStore } from '../../ui/index.ts';
import { type Redo, redoOf } from '../mistakes/redo.ts';
import { courseBookOf } from './courseBookOf.ts';
import { fileGames } from './fileGames.ts';
import { useManyLoaded } from './useManyLoaded.ts';

/** The course book as it can be shown now. */
export interface Book {
  readonly agenda: Agenda;
  /** Every decision of the agenda, ready to be made again, by id. */
  readonly redos: ReadonlyMap<string, Redo>;
  /** Decisions that have left the book on this visit: their scenario has changed. */
  readonly gone: number;
  /** Decisions whose scenario is not here just now, or not analysed. */
  readonly waiting: number;
  readonly damaged: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Brings the book up to date with the finished games and the scenarios. @returns nothing until it is */
export function useBook(): Book | undefined {
  const app = useApp();
  const book = courseBookOf(app);
  const { cards, damaged } = useStore(book.state, (state) => state);
  const [filed, setFiled] = useState(false);
  const [gone, setGone] = useState(0);
  const now = useNow();
  useEffect(() => {
    fileGames(app).then(
      () => setFiled(true),
      () => setFiled(true),
    );
  }, []);
  const loaded = useManyLoaded(cards.map(({ scenario }) => scenario));
  const read = cards.map((card) => ({ card, redo: loaded && redoOf(card, loaded.get(card.scenario)) }));
  const lost = read.filter(({ redo }) => redo === 'gone').map(({ card }) => card.id);
  useEffect(() => {
    if (!filed || lost.length === 0) return;
    setGone(gone + lost.length);
    for (const id of lost) book.remove(id);
  }, [filed, lost.join()]);
  if (!filed || !loaded) return undefined;
  const live = read.flatMap(({ card, redo }) => (typeof redo === 'object' ? [{ card, redo }] : []));
  return {
    agenda: agendaOf(
      live.map(({ card }) => card),
      now,
    ),
    redos: new Map(live.map(({ card, redo }) => [card.id, redo])),
    gone,
    waiting: read.filter(({ redo }) => redo === 'waiting').length,
    damaged,
    now,
  };
}

/** The present moment, looked at again when the page comes back into sight on another day. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => setNow((before) => (dayOf(before) === dayOf(Date.now()) ? before : Date.now()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return now;
}
