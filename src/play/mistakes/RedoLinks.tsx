import { hrefOf, Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { numbers } from '../courseBook/words.ts';
import './redoLinks.css';

interface RedoMistakesProps {
  readonly game: string;
  /** How many costly choices the game has. */
  readonly count: number;
}

/** The main action of a debrief: the costly choices of that game, made again. */
export function RedoMistakes({ game, count }: RedoMistakesProps) {
  const c = useTexts('courseBook');
  const language = useLanguage();
  return (
    <a class="button button-main" href={hrefOf({ type: 'mistakes', game })}>
      <Icon name="replay" size={20} />
      {c('redo.button', numbers(c, language, count))}
    </a>
  );
}

interface RedoTurningPointProps {
  readonly game: string;
  /** Index of the choice that lost the signature. */
  readonly row: number;
}

/** From the sentence that names the turning point straight to that choice. */
export function RedoTurningPoint({ game, row }: RedoTurningPointProps) {
  const c = useTexts('courseBook');
  return (
    <a class="redo-here" href={hrefOf({ type: 'mistakes', game, decision: String(row + 1) })}>
      {c('redo.here')}
    </a>
  );
}
