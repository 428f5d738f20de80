import { useEffect } from 'preact/hooks';
import { missed, type Recall, recalled } from '../../store/courseBook/schedule.ts';
import { goTo, useApp, useTexts } from '../../ui/index.ts';
import { courseBookOf } from '../courseBook/courseBookOf.ts';
import { decisionOf } from '../courseBook/missesOf.ts';
import { newRecord } from '../game/openRecord.ts';
import { goOn, type Result, refuse, settle, startPass } from './pass.ts';
import { RedoTalk } from './RedoTalk.tsx';
import type { Redo } from './redo.ts';
import { Summary } from './Summary.tsx';
import { usePass } from './usePass.ts';
import type { WayBack } from './wayBack.ts';

interface RedoRunProps {
  /** At least one. */
  readonly redos: readonly Redo[];
  /** Index of the decision to begin with. */
  readonly first?: number;
  readonly back: WayBack;
}

/** A queue of missed decisions made again, one after the other, then the summary (review page, 2.4). */
export function RedoRun({ redos, first = 0, back }: RedoRunProps) {
  const app = useApp();
  const { logbook, notices, settings } = app;
  const c = useTexts('courseBook');
  const ids = redos.map(({ miss }) => miss.id);
  const [pass, setPass] = usePass(startPass(ids, first));
  // By id: a decision that another tab takes out of the book moves the others up.
  const redo = redos.find(({ miss }) => miss.id === pass.ids[pass.at]);
  const title = c('redo.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (!redo) return <Summary redos={redos} pass={pass} back={back} onAgain={() => setPass(startPass(ids))} />;

  const { miss, loaded } = redo;
  const settleAs = (result: Result, recall?: Recall) => {
    setPass(settle(pass, result));
    if (!recall) return;
    const book = courseBookOf(app);
    const known = book.state.getState().cards.find(({ id }) => id === miss.id);
    // The game may not be in the book yet: filed after this, it would undo what is made again here.
    notices.tellFault(book.save(recalled(missed(miss, known), recall, Date.now())));
  };
  const playOn = (choice: string) => {
    const { voyage } = loaded.solution;
    const now = Date.now();
    const record = newRecord(loaded.key, voyage, settings.state.getState().mode, now, {
      entries: [...miss.entries, { type: 'choose', choice }],
      replayOf: `${miss.game}/${decisionOf(miss) + 1}`,
    });
    notices.tellFault(logbook.save(record));
    goTo({ type: 'play', scenario: loaded.key, game: record.id });
  };
  return (
    <RedoTalk
      key={miss.id}
      redo={redo}
      pass={pass}
      back={back}
      onRefused={(choice) => setPass(refuse(pass, choice))}
      onAccepted={(choice) => {
        const outcome = pass.refused.length > 0 ? 'retried' : 'first';
        settleAs({ outcome, choice }, outcome);
      }}
      onShown={(choice) => settleAs({ outcome: 'shown', choice }, 'shown')}
      onSkip={() => setPass(goOn(settle(pass, { outcome: 'skipped' })))}
      onNext={() => setPass(goOn(pass))}
      onPlayOn={playOn}
    />
  );
}
