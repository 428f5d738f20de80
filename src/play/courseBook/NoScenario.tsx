import { useTexts } from '../../ui/index.ts';
import { Message } from './Message.tsx';
import { PaperFrame } from './PaperFrame.tsx';

interface NoScenarioProps {
  /** No scenario has the name that the address gives, or its file did not arrive. */
  readonly what: 'unknown' | 'unreachable';
}

/** Said in the place of a game whose scenario is not there, with the way to those that are. */
export function NoScenario({ what }: NoScenarioProps) {
  const c = useTexts('courseBook');
  return (
    <PaperFrame title={c('noScenario')}>
      <Message what={what === 'unknown' ? 'noSuch' : what} />
    </PaperFrame>
  );
}
