import { describeFinding } from '../../i18n/index.ts';
import { Button, Dialog, Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { languageName } from './languageName.ts';
import type { SheetImport } from './readImport.ts';

type Ready = Extract<SheetImport, { type: 'ready' }>;

interface ImportDialogProps {
  readonly name: string;
  readonly result: SheetImport;
  readonly onTake: (ready: Ready) => void;
  readonly onClose: () => void;
}

/** Rows of a list that are told; nobody reads more. */
const MOST = 200;

/** What a sheet would change, or why nothing is taken of it. */
export function ImportDialog({ name, result, onTake, onClose }: ImportDialogProps) {
  const s = useTexts('studioTexts');
  const t = useTexts();
  return (
    <Dialog title={s('import.title', { name })} onClose={onClose}>
      <div class="texts-import">
        {result.type === 'unreadable' && (
          <p class="text-note is-error" role="alert">
            <Icon name="warning" size={18} />
            {s(`import.unreadable.${result.reason}`)}
          </p>
        )}
        {result.type === 'refused' && <Refused problems={result.problems} />}
        {result.type === 'ready' && <Changes ready={result} />}
        <div class="texts-actions">
          <Button onClick={onClose}>{t('close')}</Button>
          {result.type === 'ready' && result.applied.changes.length > 0 && (
            <Button look="main" onClick={() => onTake(result)}>
              {s('import.take', { count: result.applied.changes.length })}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Refused({ problems }: Pick<Extract<SheetImport, { type: 'refused' }>, 'problems'>) {
  const s = useTexts('studioTexts');
  return (
    <>
      <p class="text-note is-error" role="alert">
        <Icon name="warning" size={18} />
        {s('import.refused')}
      </p>
      <ul class="texts-changes">
        {problems.slice(0, MOST).map(({ type, row, ...where }) => (
          <li key={`${row} ${where.language ?? ''}`}>
            <b>{s('import.row', { row })}</b> {s(`import.problem.${type}`, { ...where })}
          </li>
        ))}
      </ul>
      <More count={problems.length - MOST} />
    </>
  );
}

function More({ count }: { readonly count: number }) {
  const s = useTexts('studioTexts');
  return count > 0 ? <p>{s('import.more', { count })}</p> : null;
}

function Changes({ ready: { applied, newLanguages, ignored, errors } }: { readonly ready: Ready }) {
  const s = useTexts('studioTexts');
  const sheet = useTexts('sheet');
  const d = useTexts('diagnostics');
  const ui = useLanguage();
  const { changes, emptied, absent } = applied;
  const told = (type: 'text' | 'state', text: string) =>
    type === 'state' ? sheet(`is.${text}`) : text === '' ? s('import.nothingThere') : text;
  return (
    <>
      <p class="texts-lead" role="status">
        {changes.length === 0
          ? s('import.same')
          : `${s('import.changes', { count: changes.length })}. ${s('import.undoable')}`}
      </p>
      {newLanguages.length > 0 && (
        <p>
          {s('import.newLanguages', {
            languages: newLanguages.map((tag) => languageName(tag, ui)).join(', '),
          })}
        </p>
      )}
      {emptied.length > 0 && <p>{s('import.emptied', { count: emptied.length })}</p>}
      {absent.length > 0 && <p>{s('import.absent', { count: absent.length })}</p>}
      {ignored.length > 0 && <p>{s('import.ignored', { headings: ignored.join(', ') })}</p>}
      {errors.length > 0 && (
        <>
          <p class="text-note is-error">
            <Icon name="warning" size={18} />
            {s('import.errors', { count: errors.length })}
          </p>
          <ul class="texts-changes">
            {errors.slice(0, MOST).map((finding) => (
              <li key={`${finding.code} ${finding.path}`}>
                <b>{finding.path}</b> {describeFinding(d, finding).message}
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <ul class="texts-changes">
          {changes.slice(0, MOST).map(({ type, row, id, language, before, after }) => (
            <li key={`${type} ${row} ${language}`}>
              <p class="texts-where">
                <b>{s('import.row', { row })}</b> {id} <span>{languageName(language, ui)}</span>
              </p>
              <p>
                <span class="hushed">{s('import.was')} </span>
                <del lang={language}>{told(type, before)}</del>
              </p>
              <p>
                <span class="hushed">{s('import.becomes')} </span>
                <ins lang={language}>{told(type, after)}</ins>
              </p>
            </li>
          ))}
        </ul>
      )}
      <More count={changes.length - MOST} />
    </>
  );
}
