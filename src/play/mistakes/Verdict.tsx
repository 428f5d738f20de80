import type { ComponentChildren, RefObject } from 'preact';
import type { Answer } from '../../analysis/index.ts';
import { shown } from '../../engine/index.ts';
import { Unbroken, useTexts } from '../../ui/index.ts';
import { textStep } from '../meeting/textStep.ts';
import '../meeting/Why.css';

/** A judged answer; `shown` when it is the right one, given away. */
export interface Judged extends Answer {
  readonly shown: boolean;
}

interface VerdictProps {
  readonly verdict: Judged;
  /** Why the right reply works; never told of a refused one. */
  readonly why: string | undefined;
  readonly sectionRef: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
}

/** What a new answer is worth, in a sentence about the reply, then what can be done. */
export function Verdict({ verdict, why, sectionRef, children }: VerdictProps) {
  const words = useVerdictWords()(verdict);
  const fine = verdict.accepted || verdict.shown;
  return (
    <section class={`why paper redo-verdict ${fine ? 'is-fine' : 'is-refused'}`} ref={sectionRef}>
      <p data-step={textStep(why?.length ?? 0, [230])}>
        <b class="redo-word">{words.main}</b> <Unbroken text={fine ? (why ?? '') : words.help} />
      </p>
      <footer>{children}</footer>
    </section>
  );
}

/** The sentences of a verdict. */
export function useVerdictWords() {
  const c = useTexts('courseBook');
  return ({ accepted, shown: given, isBest, isTurningPoint, signatureLeft, regret }: Judged) => {
    if (given) return { main: c('redo.answer'), help: '' };
    if (!accepted)
      return {
        main: isTurningPoint
          ? c('redo.refusedTurning')
          : c('redo.refused', { count: Math.max(1, shown(regret)) }),
        help: c('redo.refusedHelp'),
      };
    const good = c(isBest ? 'redo.best' : 'redo.good');
    return { main: signatureLeft ? `${good} ${c('redo.signatureLeft')}` : good, help: '' };
  };
}
