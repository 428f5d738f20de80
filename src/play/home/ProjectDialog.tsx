import { pack } from 'virtual:scenario-pack';
import type { OwnScenario } from '../../store/index.ts';
import { Dialog, hrefOf, useLanguage, useTexts } from '../../ui/index.ts';
import { localText } from './localText.ts';

interface ProjectDialogProps {
  readonly onClose: () => void;
  readonly own: readonly OwnScenario[];
}

/** Which scenario to project for a room, from the room's screen alone or from the facilitator's console. */
export function ProjectDialog({ onClose, own }: ProjectDialogProps) {
  const h = useTexts('home');
  const language = useLanguage();
  const rows = [
    ...pack.map(({ id, title }) => ({ id, label: localText(title, language) })),
    ...own.map(({ key, title }) => ({ id: key, label: localText(title, language) })),
  ];
  return (
    <Dialog title={h('projectTitle')} onClose={onClose}>
      <p>{h('projectHint')}</p>
      <ul class="project-list">
        {rows.map(({ id, label }) => (
          <li key={id}>
            <a href={hrefOf({ type: 'projector', scenario: id })}>{label}</a>
            <a href={hrefOf({ type: 'console', scenario: id })}>
              {h('console')}
              <span class="hushed"> {label}</span>
            </a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
