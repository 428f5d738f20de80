import { Button, Icon, useTexts } from '../../ui/index.ts';
import {
  type Command,
  decisionShown,
  type Fork,
  ICONS,
  notesOf,
  type Offers,
  type RoomScene,
  Staircase,
} from '../../ui/room/index.ts';
import { courseOf } from '../model/course.ts';
import type { Reply } from '../model/replies.ts';

interface NotesProps {
  readonly scene: RoomScene;
  readonly offers: Offers;
  readonly onCommand: (command: Command) => void;
}

/** What only the facilitator sees: his notes, what to ask, what comes after each reply, what is still possible. */
export function Notes({ scene, offers, onCommand }: NotesProps) {
  const c = useTexts('console');
  const t = useTexts('projector');
  const { room, say, solution } = scene;
  const decision = decisionShown(scene);
  const { note, question } = decision?.facilitation
    ? notesOf(say(`nodes.${decision.id}.facilitation`))
    : { note: undefined, question: undefined };
  const { here } = courseOf(solution, room);
  return (
    <aside class="console-notes" aria-label={c('notes.title')}>
      <h3>{c('notes.title')}</h3>
      <p class="console-only">
        <Icon name={ICONS.hidden} size={15} />
        {c('notes.only')}
      </p>
      <p class="notes-text">{note ?? c(`notes.phase.${room.phase}`)}</p>
      {question !== undefined && (
        <section>
          <h3>{c('notes.question')}</h3>
          <p class="notes-question">{question}</p>
          <Button aria-pressed={room.panel === 'question'} onClick={() => onCommand({ type: 'question' })}>
            <Icon name={ICONS.expand} size={18} />
            {c(room.panel === 'question' ? 'notes.hide' : 'notes.show')}
          </Button>
        </section>
      )}
      {offers.why && (
        <section>
          <h3>{t('panel.why')}</h3>
          <p>{scene.say(`nodes.${room.rounds.at(-1)?.node}.choices.${room.rounds.at(-1)?.choice}.why`)}</p>
          <Button aria-pressed={room.panel === 'why'} onClick={() => onCommand({ type: 'why' })}>
            <Icon name={ICONS.expand} size={18} />
            {c(room.panel === 'why' ? 'notes.hide' : 'notes.show')}
          </Button>
        </section>
      )}
      {here && room.phase !== 'played' && room.phase !== 'lobby' && (
        <section>
          <h3>{c('notes.after')}</h3>
          <ul class="notes-after">
            {here.replies.flatMap(({ letter, heard }) =>
              heard ? (
                <li key={letter}>
                  <b>{letter}</b>
                  <span>{say(`nodes.${heard.id}.${heard.type === 'ending' ? 'title' : 'text'}`)}</span>
                </li>
              ) : (
                []
              ),
            )}
          </ul>
        </section>
      )}
      {room.phase !== 'lobby' && <Staircase scene={scene} forks={forksOf(here?.replies ?? [])} />}
    </aside>
  );
}

/** The best of the replies and the one that leaves least: between them lies what is at stake. */
function forksOf(replies: readonly Reply[]): readonly Fork[] {
  const open = replies.flatMap(({ letter, leaves }) => (leaves === undefined ? [] : { letter, leaves }));
  const sorted = open.sort((a, b) => b.leaves - a.leaves);
  const [first] = sorted;
  const last = sorted.at(-1);
  return first && last && last !== first ? [first, last] : first ? [first] : [];
}
