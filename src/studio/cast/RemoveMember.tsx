import { useState } from 'preact/hooks';
import { Button, Dialog, useTexts } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import { type Member, memberName } from './members.ts';

interface RemoveMemberProps {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly language: string;
  /** @param heir who speaks the lines from now on; undefined for nobody */
  readonly onRemove: (heir: string | undefined) => void;
  readonly onClose: () => void;
}

/** Scenes that are named; the rest is counted. */
const MOST = 8;

/** Before a character leaves: where he speaks, and whose his lines will be. */
export function RemoveMember({ member, members, language, onRemove, onClose }: RemoveMemberProps) {
  const c = useTexts('studioCast');
  const bench = useWorkbench();
  const others = members.filter(({ id }) => id !== member.id);
  const [heir, setHeir] = useState(others[0]?.id ?? '');
  const name = memberName(member, language);
  const { scenes } = member;
  return (
    <Dialog title={c('removeThis', { name })} onClose={onClose}>
      <div class="cast-remove">
        {scenes.length === 0 ? (
          <p>{c('silent', { name })}</p>
        ) : (
          <>
            <p>{c('speaksIn', { name, count: scenes.length })}</p>
            <ul class="cast-where">
              {scenes.slice(0, MOST).map((id) => (
                <li key={id}>
                  <button type="button" class="text-link" onClick={() => bench.goTo(['nodes', id], 'form')}>
                    {id}
                  </button>
                </li>
              ))}
              {scenes.length > MOST && <li>{c('more', { count: scenes.length - MOST })}</li>}
            </ul>
            <label class="field">
              <span class="field-label">{c('heir')}</span>
              <select class="input" value={heir} onChange={(event) => setHeir(event.currentTarget.value)}>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {memberName(other, language)}
                  </option>
                ))}
                <option value="">{c('nobody')}</option>
              </select>
              <span class="field-hint">{c(heir === '' ? 'nobodyHint' : 'heirHint')}</span>
            </label>
          </>
        )}
        <div class="texts-actions">
          <Button onClick={onClose}>{c('keep')}</Button>
          <Button look="main" onClick={() => onRemove(scenes.length === 0 || heir === '' ? undefined : heir)}>
            {c('remove')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
