import { useEffect, useState } from 'preact/hooks';
import { Icon, useTexts } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import { CAST_ICONS } from './castIcons.ts';
import { curatedLook } from './curatedLooks.ts';
import { FeaturePicker } from './FeaturePicker.tsx';
import { featuresOf } from './lookOptions.ts';
import type { Member } from './members.ts';
import { ShippedFaces } from './ShippedFaces.tsx';

/** Milliseconds after which a look counts as settled, and the small pictures of what it could be are drawn anew. */
const SETTLED = 180;

/** A value once it has stopped changing. */
function useSettled(value: unknown): unknown {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

interface LookEditorProps {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly readOnly: boolean;
}

/** What a character looks like, chosen by eye. */
export function LookEditor({ member: { id, avatar }, members, readOnly }: LookEditorProps) {
  const c = useTexts('studioCast');
  const bench = useWorkbench();
  const [all, setAll] = useState(false);
  const [presets, setPresets] = useState(false);
  const settled = useSettled(avatar);
  const wear = (look: unknown) => bench.set(['cast', id, 'avatar'], look);
  return (
    <div class="cast-look">
      <div class="cast-look-head">
        <h4>{c('look')}</h4>
        <button
          type="button"
          class="tool"
          disabled={readOnly}
          onClick={() =>
            wear(
              curatedLook(
                members.map((member) => member.avatar),
                Math.random(),
              ),
            )
          }
        >
          <Icon name={CAST_ICONS.dice} size={18} />
          {c('random')}
        </button>
        <button
          type="button"
          class="tool"
          disabled={readOnly}
          aria-expanded={presets}
          onClick={() => setPresets(!presets)}
        >
          {c('presets')}
        </button>
        <label class="cast-check">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
          {c('allOptions')}
        </label>
      </div>
      {avatar === undefined && <p class="field-hint">{c('noLook')}</p>}
      {presets && (
        <ShippedFaces
          onPick={(look) => {
            wear(look);
            setPresets(false);
          }}
        />
      )}
      {featuresOf(avatar).map((feature) => (
        <FeaturePicker
          key={feature}
          feature={feature}
          all={all}
          seed={id}
          avatar={avatar}
          settled={settled}
          readOnly={readOnly}
          onPick={wear}
        />
      ))}
    </div>
  );
}
