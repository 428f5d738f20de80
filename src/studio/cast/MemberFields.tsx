import { useEffect, useState } from 'preact/hooks';
import { isId, isObject, renameCharacter, setWording } from '../../format/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { languageName } from '../texts/languageName.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { wordingOf } from '../workbench/workFile.ts';
import { type Member, memberName } from './members.ts';

interface MemberFieldsProps {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly readOnly: boolean;
  readonly onRenamed: (id: string) => void;
}

/** Name, role and id of a character. */
export function MemberFields({ member, members, readOnly, onRenamed }: MemberFieldsProps) {
  const c = useTexts('studioCast');
  const ui = useLanguage();
  const bench = useWorkbench();
  const languages = useBench((state) => state.work.languages);
  const { id, name, role } = member;
  const byLanguage = isObject(name);
  const several = languages.length > 1;
  const write = (key: 'name' | 'role', language: string, wording: string) =>
    bench.write(
      setWording(bench.state.getState().draft.text, ['cast', id, key], {
        language,
        wording,
        isOptional: key === 'role',
      }),
      `cast/${id}/${key}/${language}`,
    );
  const [first = ''] = languages;
  const labelled = (key: 'name' | 'role', language: string) =>
    several ? c(`${key}In`, { language: languageName(language, ui) }) : c(key);
  return (
    <div class="cast-fields">
      {byLanguage ? (
        languages.map((language) => (
          <Field
            key={language}
            label={labelled('name', language)}
            language={language}
            value={wordingOf(name, language)}
            readOnly={readOnly}
            onWrite={(wording) => write('name', language, wording)}
          />
        ))
      ) : (
        <Field
          label={c('name')}
          language={first}
          value={typeof name === 'string' ? name : ''}
          readOnly={readOnly}
          onWrite={(wording) => bench.set(['cast', id, 'name'], wording)}
        />
      )}
      {several && (
        <label class="cast-check">
          <input
            type="checkbox"
            checked={!byLanguage}
            disabled={readOnly}
            onChange={() => {
              const plain = memberName(member, first);
              bench.set(
                ['cast', id, 'name'],
                byLanguage ? plain : Object.fromEntries(languages.map((tag) => [tag, plain])),
              );
            }}
          />
          {c('sameName')}
        </label>
      )}
      {(several ? languages : [first]).map((language) => (
        <Field
          key={language}
          label={labelled('role', language)}
          language={language}
          value={wordingOf(role, language)}
          readOnly={readOnly}
          onWrite={(wording) => write('role', language, wording)}
        />
      ))}
      <IdField member={member} members={members} readOnly={readOnly} onRenamed={onRenamed} />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly language: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onWrite: (wording: string) => void;
}

function Field({ label, language, value, readOnly, onWrite }: FieldProps) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="input"
        lang={language}
        value={value}
        readOnly={readOnly}
        autocomplete="off"
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </label>
  );
}

/** The id, taken once the field is left: every line of the character follows. */
function IdField({ member: { id }, members, readOnly, onRenamed }: MemberFieldsProps) {
  const c = useTexts('studioCast');
  const bench = useWorkbench();
  const [typed, setTyped] = useState(id);
  useEffect(() => setTyped(id), [id]);
  const taken = typed !== id && members.some((other) => other.id === typed);
  const wrong = typed !== id && (taken || !isId(typed));
  const rename = () => {
    if (typed === id) return;
    if (wrong) return setTyped(id);
    bench.write(renameCharacter(bench.state.getState().draft.text, id, typed));
    onRenamed(typed);
  };
  return (
    <label class="field">
      <span class="field-label">{c('id')}</span>
      <input
        class="input"
        value={typed}
        readOnly={readOnly}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={`id-hint-${id}`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename();
          else if (event.key === 'Escape') setTyped(id);
        }}
      />
      <span id={`id-hint-${id}`} class="field-hint">
        {c(taken ? 'idTaken' : wrong ? 'idWrong' : 'idHint')}
      </span>
    </label>
  );
}
