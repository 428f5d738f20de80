import { useState } from 'preact/hooks';
import { removeCharacter } from '../../format/index.ts';
import { Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { wordingOf } from '../workbench/workFile.ts';
import { Bust } from './Bust.tsx';
import { CAST_ICONS } from './castIcons.ts';
import { DRAWN } from './drawnMoods.ts';
import { LookEditor } from './LookEditor.tsx';
import { MemberFields } from './MemberFields.tsx';
import { type Member, memberName } from './members.ts';
import { RemoveMember } from './RemoveMember.tsx';

interface CastCardProps {
  readonly member: Member;
  readonly members: readonly Member[];
  /** Which of the coloured grounds it stands on. */
  readonly ground: number;
  readonly open: boolean;
  readonly readOnly: boolean;
  readonly onOpen: (id: string | undefined) => void;
  /** Told once the character has left, in words. */
  readonly onGone: (said: string) => void;
}

/** One character: the name, the role, the five faces; opened, everything that can be changed. */
export function CastCard({ member, members, ground, open, readOnly, onOpen, onGone }: CastCardProps) {
  const c = useTexts('studioCast');
  const s = useTexts('studio');
  const ui = useLanguage();
  const bench = useWorkbench();
  const written = useBench((state) => state.language);
  const languages = useBench((state) => state.work.languages);
  const [leaving, setLeaving] = useState(false);
  const { id, avatar, scenes } = member;
  const spoken = languages.includes(ui) ? ui : written;
  const name = memberName(member, spoken);
  const role = wordingOf(member.role, spoken) || wordingOf(member.role, written);
  const remove = (heir: string | undefined) => {
    setLeaving(false);
    bench.write(removeCharacter(bench.state.getState().draft.text, id, heir));
    onGone(c('removed', { name }));
  };
  return (
    <li class="cast-card" id={`cast-${id}`} data-open={open}>
      <div class="cast-who">
        <h3 title={name}>{name}</h3>
        <p title={role}>{role}</p>
        <p class="cast-scenes">{c('speaks', { count: scenes.length })}</p>
        <div class="cast-buttons">
          <button
            type="button"
            class="tool"
            aria-expanded={open}
            aria-controls={`edit-${id}`}
            aria-label={c(open ? 'closeThis' : 'editThis', { name })}
            onClick={() => onOpen(open ? undefined : id)}
          >
            <Icon name={open ? 'check' : CAST_ICONS.edit} size={18} />
            {c(open ? 'close' : 'edit')}
          </button>
          <button
            type="button"
            class="tool"
            aria-label={c('removeThis', { name })}
            title={c('removeThis', { name })}
            disabled={readOnly}
            onClick={() => setLeaving(true)}
          >
            <Icon name={CAST_ICONS.bin} size={18} />
          </button>
        </div>
      </div>
      <ul class={`cast-faces is-ground-${ground}`} aria-label={c('faces', { name })}>
        {DRAWN.map((mood) => (
          <li key={mood}>
            <Bust avatar={avatar} seed={id} mood={mood} />
            <span>{s(`mood.${mood}`)}</span>
          </li>
        ))}
      </ul>
      {open && (
        <div class="cast-editor" id={`edit-${id}`}>
          <MemberFields member={member} members={members} readOnly={readOnly} onRenamed={onOpen} />
          <LookEditor member={member} members={members} readOnly={readOnly} />
        </div>
      )}
      {leaving && (
        <RemoveMember
          member={member}
          members={members}
          language={spoken}
          onRemove={remove}
          onClose={() => setLeaving(false)}
        />
      )}
    </li>
  );
}
