import type { OwnScenario } from '../../store/index.ts';
import { hrefOf, IconButton, useLanguage, useTexts } from '../../ui/index.ts';
import { OpenButton } from '../open/OpenButton.tsx';
import { localText } from './localText.ts';

interface OwnListProps {
  readonly own: readonly OwnScenario[];
  readonly onRemove: (key: string) => void;
}

/** The player's own scenarios, and the way to open another one. */
export function OwnList({ own, onRemove }: OwnListProps) {
  const h = useTexts('home');
  const language = useLanguage();
  return (
    <section class="side-own" aria-label={h('own')}>
      <h2>{h('own')}</h2>
      {own.length > 0 ? (
        <ul>
          {own.map(({ key, title, fileName }) => (
            <li key={key}>
              <a href={hrefOf({ type: 'play', scenario: key })}>
                {localText(title, language)}
                <small>{fileName}</small>
              </a>
              <IconButton
                icon="close"
                label={h('remove', { name: fileName })}
                onClick={() => onRemove(key)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p class="side-hint">{h('ownHint')}</p>
      )}
      <OpenButton />
    </section>
  );
}
