import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newIdFrom } from '../../format/index.ts';
import { Button, Icon, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { takeReveal } from '../workbench/takeReveal.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { CastCard } from './CastCard.tsx';
import '../texts/strips.css';
import './cast.css';
import { curatedLook } from './curatedLooks.ts';
import { DRAWN } from './drawnMoods.ts';
import { castOf, type Stranger } from './members.ts';

/** The characters of the draft with their faces (studio, "Cast"). */
export function CastView() {
  const c = useTexts('studioCast');
  const s = useTexts('studio');
  const bench = useWorkbench();
  const work = useBench((state) => state.work);
  const wish = useBench((state) => state.reveal);
  const cast = useMemo(() => castOf(work), [work]);
  const { members, strangers } = cast;
  /** Id of the character whose card is open. */
  const [open, setOpen] = useState<string>();
  const [said, say] = useState('');
  const root = useRef<HTMLDivElement>(null);
  /** Rises with each character that leaves, whose card had the focus. */
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (gone > 0) root.current?.querySelector<HTMLElement>('.cast-card button, .cast-add input')?.focus();
  }, [gone]);
  useEffect(() => {
    const [place, id] = takeReveal(bench, 'cast')?.path ?? [];
    if (place !== 'cast' || typeof id !== 'string') return;
    setOpen(id);
    document.getElementById(`cast-${id}`)?.scrollIntoView({ block: 'nearest' });
  }, [wish]);
  const add = (id: string, name: string) => {
    const avatar = curatedLook(
      members.map((member) => member.avatar),
      Math.random(),
    );
    bench.set(['cast', id], { name, avatar });
    setOpen(id);
    say(c('added', { name }));
  };
  const readOnly = !work.readable || !cast.sound;
  return (
    <div class="cast" ref={root}>
      <p class="hushed" role="status">
        {said}
      </p>
      {readOnly && (
        <p class="texts-strip" role="alert">
          {c(work.readable ? 'unsound' : 'unreadable')}
          <button type="button" class="text-link" onClick={() => bench.show('json')}>
            {c('openJson')}
          </button>
        </p>
      )}
      {strangers.map((stranger) => (
        <StrangerStrip
          key={stranger.id}
          stranger={stranger}
          onAdd={readOnly ? undefined : () => add(stranger.id, stranger.id)}
        />
      ))}
      {members.length === 0 ? (
        !readOnly && <p class="cast-none">{c('none')}</p>
      ) : (
        <div class="cast-moods" aria-hidden="true">
          {DRAWN.map((mood) => (
            <span key={mood}>{s(`mood.${mood}`)}</span>
          ))}
        </div>
      )}
      <ul class="cast-list">
        {members.map((member, at) => (
          <CastCard
            key={at}
            member={member}
            members={members}
            ground={at % 3}
            open={member.id === open}
            readOnly={readOnly}
            onOpen={setOpen}
            onGone={(words) => {
              say(words);
              setGone(gone + 1);
            }}
          />
        ))}
      </ul>
      {!readOnly && (
        <AddMember
          onAdd={(name) =>
            add(
              newIdFrom(
                name,
                members.map(({ id }) => id),
                'character',
              ),
              name,
            )
          }
        />
      )}
    </div>
  );
}

interface StrangerStripProps {
  readonly stranger: Stranger;
  readonly onAdd: (() => void) | undefined;
}

/** Somebody speaks who is not in the cast. */
function StrangerStrip({ stranger: { id, scenes }, onAdd }: StrangerStripProps) {
  const c = useTexts('studioCast');
  return (
    <p class="cast-stranger">
      <Icon name="warning" size={20} />
      <span>{c('stranger', { id, count: scenes.length })}</span>
      {onAdd && (
        <button type="button" class="tool" onClick={onAdd}>
          {c('addStranger')}
        </button>
      )}
    </p>
  );
}

/** Asks the name of a new character. */
function AddMember({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const c = useTexts('studioCast');
  const [name, setName] = useState('');
  return (
    <form
      class="cast-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <label class="field">
        <span class="field-label">{c('newName')}</span>
        <input
          class="input"
          value={name}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" icon={ICONS.plus} disabled={name.trim() === ''}>
        {c('add')}
      </Button>
    </form>
  );
}
