import { useState } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { RedoRun } from '../mistakes/RedoRun.tsx';
import { keptPass } from '../mistakes/usePass.ts';
import { LinkTo } from './LinkTo.tsx';
import { Message } from './Message.tsx';
import { PaperFrame } from './PaperFrame.tsx';
import { type Book, useBook } from './useBook.ts';

/** The session of the day: at most three decisions, from whatever scenarios. */
export function TodayScreen() {
  const c = useTexts('courseBook');
  const book = useBook();
  return book ? <Session book={book} /> : <PaperFrame title={c('redo.title')} />;
}

function Session({ book }: { readonly book: Book }) {
  const c = useTexts('courseBook');
  // Fixed at its beginning: what is made again leaves the day, not the session.
  const [ids] = useState(() => keptPass()?.ids ?? book.agenda.today.map(({ id }) => id));
  const redos = ids.flatMap((id) => book.redos.get(id) ?? []);
  const back = { route: { type: 'course-book' }, label: c('redo.toBook') } as const;
  if (redos.length > 0) return <RedoRun redos={redos} back={back} />;
  return (
    <PaperFrame title={c('redo.title')}>
      <Message what="nothing">
        <LinkTo main route={back.route} label={c('redo.book')} />
      </Message>
    </PaperFrame>
  );
}
