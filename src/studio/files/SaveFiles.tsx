import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import { AskSave } from './AskSave.tsx';
import { LaterAskOpen } from './laterAskOpen.ts';
import { type SaveQuestion, type SaveWay, saveFile } from './saveFile.ts';
import { SaveFileContext } from './useSaveFile.ts';

/** Saves the draft on the bench as a file, one after the other, and asks what to do when that cannot be done. */
export function SaveFiles({ children }: { readonly children: ComponentChildren }) {
  const bench = useWorkbench();
  const [question, setQuestion] = useState<SaveQuestion>();
  const [opening, setOpening] = useState<Extract<SaveQuestion, { type: 'changed' }>>();
  const asked = useRef(false);
  const running = useRef(Promise.resolve());
  const ask = (next: SaveQuestion | undefined) => {
    asked.current = next !== undefined;
    setQuestion(next);
  };
  const save = (way: SaveWay) => {
    const work = async () => {
      if (asked.current) return;
      const saved = await saveFile(bench.state.getState().draft, way);
      if (saved.type === 'saved') bench.noteFile(saved.file);
      else if (saved.type !== 'cancelled') ask(saved);
    };
    running.current = running.current.then(work);
  };
  const [saveKnown] = useState(() => () => save('known'));
  /** Written over, the other text stays in the history of the draft. */
  const keepBoth = (theirs: string) => {
    const { text } = bench.state.getState().draft;
    bench.write(theirs);
    bench.write(text);
  };
  return (
    <SaveFileContext.Provider value={saveKnown}>
      {children}
      {question && (
        <AskSave
          question={question}
          onClose={() => ask(undefined)}
          onSave={(way) => {
            ask(undefined);
            if (way === 'over' && question.type === 'changed' && question.theirs !== undefined)
              keepBoth(question.theirs);
            save(way);
          }}
          onOpen={() => {
            ask(undefined);
            if (question.type === 'changed') setOpening(question);
          }}
        />
      )}
      {opening && <LaterAskOpen sure files={[opening.handle]} onClose={() => setOpening(undefined)} />}
    </SaveFileContext.Provider>
  );
}
