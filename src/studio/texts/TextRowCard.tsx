import { useState } from 'preact/hooks';
import { type Finding, isFixable } from '../../format/index.ts';
import { describeFinding } from '../../i18n/index.ts';
import { Icon, type IconName } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { languageName } from './languageName.ts';
import { mostCharacters, oddRatio } from './lengths.ts';
import { rowLabel } from './rowLabel.ts';
import type { TextRow } from './textRows.ts';
import { VIEW_ICONS } from './viewIcons.ts';
import type { RowWords } from './words.ts';

/** What can be done with a row, by its key. */
export interface RowActions {
  readonly write: (key: string, wording: string) => void;
  readonly approve: (key: string) => void;
  /** Approves what is there and goes on to the next row that is open. */
  readonly goOn: (key: string) => void;
  /** Goes to the next field; false when there is none. */
  readonly tab: (key: string) => boolean;
  readonly open: (key: string, view: 'form' | 'json') => void;
  /** Mends what can only be meant one way. */
  readonly fix: (finding: Finding) => void;
  /** The text that the translation was made from, as far as it is known. */
  readonly former: (key: string) => string | undefined;
}

interface TextRowCardProps {
  readonly row: TextRow;
  readonly notes: readonly Finding[];
  readonly first: string;
  readonly language: string;
  readonly words: RowWords;
  readonly readOnly: boolean;
  readonly actions: RowActions;
}

/** Signs that fit a line of a field: only for browsers that do not let a field grow by itself. */
const LINE = 44;
/** From this part of the limit on, the characters are counted. */
const NEAR = 0.85;

const STATE_ICONS: Readonly<Record<TextRow['state'], IconName>> = {
  missing: VIEW_ICONS.missing,
  changed: 'warning',
  translated: VIEW_ICONS.translated,
  approved: 'check',
};

/** Id of the field of a row. */
export function fieldId(key: string): string {
  return `text ${key}`;
}

/** One text: what it is, the words it has, and the field of its translation. */
export function TextRowCard(props: TextRowCardProps) {
  const { row, first, language, words, readOnly, actions } = props;
  const { key, source, target, state } = row;
  const label = rowLabel(row, words);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      actions.goOn(key);
    } else if (event.key === 'Tab' && !event.shiftKey && actions.tab(key)) event.preventDefault();
  };
  return (
    <li class={`text-row is-${state}`}>
      <RowHead {...props} label={label} />
      {source === '' ? (
        <p class="text-source is-absent">
          {words.say('noSource', { language: languageName(first, words.language) })}
        </p>
      ) : (
        <p class="text-source" lang={first}>
          {source}
        </p>
      )}
      {row.sound ? (
        <textarea
          id={fieldId(key)}
          class="input text-target"
          lang={language}
          dir="auto"
          rows={Math.ceil(Math.max(source.length, target.length, 1) / LINE)}
          value={target}
          readOnly={readOnly}
          aria-label={words.say('translation', { label, language: languageName(language, words.language) })}
          onInput={(event) => actions.write(key, event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      ) : (
        <p class="text-target is-unsound">
          {words.say('unsound')}{' '}
          <button type="button" class="text-link" onClick={() => actions.open(key, 'json')}>
            {words.say('openJson')}
          </button>
        </p>
      )}
      <RowFoot {...props} />
    </li>
  );
}

function RowHead({
  row,
  first,
  words,
  readOnly,
  actions,
  label,
}: TextRowCardProps & { readonly label: string }) {
  const { key, state, text } = row;
  const { say, sheet } = words;
  /** What has been asked for: what precedes, or the text that the translation was made from. */
  const [asked, setAsked] = useState<'before' | 'former'>();
  const toggle = (what: 'before' | 'former') => setAsked(asked === what ? undefined : what);
  return (
    <>
      <div class="text-head">
        <span class="text-who">{label}</span>
        {text.before.length > 0 && (
          <button
            type="button"
            class="text-link"
            aria-expanded={asked === 'before'}
            onClick={() => toggle('before')}
          >
            {say('before')}
          </button>
        )}
        {state === 'changed' && (
          <button
            type="button"
            class="text-link"
            aria-expanded={asked === 'former'}
            onClick={() => toggle('former')}
          >
            {say('former')}
          </button>
        )}
        <button
          type="button"
          class="text-icon"
          aria-label={say('openThis', { label })}
          title={say('open')}
          onClick={() => actions.open(key, 'form')}
        >
          <Icon name={VIEW_ICONS.open} size={18} />
        </button>
        <span class="text-end">
          {state !== 'approved' && (
            <span class="text-state">
              <Icon name={STATE_ICONS[state]} size={16} />
              {sheet(`is.${state}`)}
            </span>
          )}
          {state !== 'missing' && (
            <button
              type="button"
              class="tool text-approve"
              aria-pressed={state === 'approved'}
              aria-label={say('approveThis', { label })}
              disabled={readOnly}
              onClick={() => actions.approve(key)}
            >
              {state === 'approved' && <Icon name="check" size={16} />}
              {say(state === 'approved' ? 'approved' : 'approve')}
            </button>
          )}
        </span>
      </div>
      {asked === 'before' && (
        <ul class="text-context" lang={first}>
          {text.before.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
      {asked === 'former' && state === 'changed' && (
        <Former row={row} first={first} say={say} actions={actions} />
      )}
    </>
  );
}

interface FormerProps {
  readonly row: TextRow;
  readonly first: string;
  readonly say: RowWords['say'];
  readonly actions: RowActions;
}

function Former({ row, first, say, actions }: FormerProps) {
  const former = actions.former(row.key);
  return former === undefined ? (
    <p class="text-context">{say('formerUnknown')}</p>
  ) : (
    <p class="text-context" lang={first}>
      {former}
    </p>
  );
}

function RowFoot({ row: { source, target, text }, notes, words, readOnly, actions }: TextRowCardProps) {
  const { say, diagnostics, language } = words;
  const ratio = oddRatio(source, target);
  const most = mostCharacters(text.kind);
  const counted = most !== undefined && target.length > NEAR * most;
  if (ratio === undefined && !counted && notes.length === 0) return null;
  return (
    <div class="text-foot">
      {ratio !== undefined && (
        <p class="text-note">
          <Icon name={VIEW_ICONS.length} size={16} />
          {say('ratio', {
            ratio: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(ratio),
          })}
          {' · '}
          {say(ratio > 1 ? 'ratioLong' : 'ratioShort')}
        </p>
      )}
      {counted && most !== undefined && (
        <p class={target.length > most ? 'text-note is-over' : 'text-note'}>
          <Icon name={target.length > most ? 'warning' : VIEW_ICONS.length} size={16} />
          {say('units', { count: target.length, most })}
        </p>
      )}
      {notes.map((finding) => {
        const { message, fix } = describeFinding(diagnostics, finding);
        return (
          <p key={finding.code} class={`text-note is-${finding.severity}`}>
            <Icon
              name={
                finding.severity === 'error'
                  ? ICONS.error
                  : finding.severity === 'info'
                    ? ICONS.info
                    : 'warning'
              }
              size={16}
            />
            <span>
              {message} {fix}
            </span>
            {!readOnly && isFixable(finding) && (
              <button type="button" class="text-link" onClick={() => actions.fix(finding)}>
                {say('fix')}
              </button>
            )}
          </p>
        );
      })}
    </div>
  );
}
