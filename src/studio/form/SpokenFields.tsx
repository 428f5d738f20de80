import { PLACES } from '../../engine/index.ts';
import { objectAt, WRITING } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { type WorkNode, wordingOf } from '../workbench/workFile.ts';
import { MoodField } from './MoodField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

/** No id holds a space. */
const NEW_CHARACTER = 'new character';

interface SpokenFieldsProps {
  readonly node: WorkNode;
  readonly onTextKey: (event: KeyboardEvent) => void;
  readonly onTextBlur: () => void;
}

/** Who speaks where, in which mood, and what is said. */
export function SpokenFields({ node, onTextKey, onTextBlur }: SpokenFieldsProps) {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const members = useBench((state) => state.work.value.cast);
  const place = useBench((state) => state.work.value.place);
  const language = useBench((state) => state.language);
  const cast = objectAt({ members }, 'members');
  const { id, value } = node;
  const { speaker } = value;
  const people = Object.keys(cast).map((key) => {
    const member = objectAt(cast, key);
    const words = [wordingOf(member.name, language) || key, wordingOf(member.role, language)];
    return { value: key, label: words.filter((word) => word !== '').join(', ') };
  });
  const usual = f(PLACES.some((one) => one === place) ? `place.${String(place)}` : 'place.office');
  const at = (key: string) => ['nodes', id, key];
  return (
    <>
      <div class="spoken-fields">
        <div class="spoken-who">
          <SelectField
            label={f('speaker')}
            path={at('speaker')}
            value={speaker}
            options={[
              { value: '', label: f('narrator') },
              ...people,
              { value: NEW_CHARACTER, label: f('newCharacter') },
            ]}
            onPick={(picked) =>
              picked === NEW_CHARACTER
                ? bench.goTo(['cast'], 'cast')
                : bench.set(at('speaker'), picked === '' ? undefined : picked)
            }
          />
          <SelectField
            label={f('place.label')}
            path={at('place')}
            value={value.place}
            options={[
              { value: '', label: f('place.asScenario', { place: usual }) },
              ...PLACES.map((one) => ({ value: one, label: f(`place.${one}`) })),
            ]}
          />
        </div>
        {typeof speaker === 'string' && (
          <MoodField
            path={at('mood')}
            value={value.mood}
            speaker={speaker}
            avatar={objectAt(cast, speaker).avatar}
          />
        )}
      </div>
      <TextField
        class="line-field"
        label={f('line')}
        path={at('text')}
        value={value.text}
        most={WRITING.PN501.thresholds.line}
        onKeyDown={onTextKey}
        onBlur={onTextBlur}
      />
    </>
  );
}
