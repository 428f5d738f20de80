import { useMemo, useState } from 'preact/hooks';
import { anyWording } from '../../format/index.ts';
import { formatAgo, formatMoment } from '../../i18n/index.ts';
import type { Draft } from '../../store/index.ts';
import { hrefOf, Icon, IconButton, useLanguage, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { Picture } from './Picture.tsx';
import { RenameField } from './RenameField.tsx';
import { summaryOf } from './summary.ts';
import { versionOf } from './useErrorCounts.ts';

interface DraftCardProps {
  readonly draft: Draft;
  /** How many errors it has; `undefined` until they are counted. */
  readonly errors: number | undefined;
  /** Whether its latest text is in memory only. */
  readonly unkept: boolean;
  readonly onDuplicate: () => void;
  readonly onRename: (fileName: string) => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

/** One draft: what it is, how far it is, and what can be done with it as a whole. */
export function DraftCard({ draft, errors, unkept, ...does }: DraftCardProps) {
  const s = useTexts('studio');
  const l = useTexts('studioLibrary');
  const language = useLanguage();
  const [renaming, setRenaming] = useState(false);
  const summary = useMemo(() => summaryOf(draft.text), [versionOf(draft)]);
  const title = (summary && anyWording(summary.title, language)) || s('untitled');
  const name = { name: draft.fileName };
  return (
    <li class="card paper">
      <a class="card-open" href={hrefOf({ type: 'studio', draft: draft.id })}>
        <Picture place={summary?.place ?? 'office'} face={summary?.face} />
        <span class="card-title">{title}</span>
      </a>
      {renaming ? (
        <RenameField
          fileName={draft.fileName}
          onDone={(fileName) => {
            setRenaming(false);
            if (fileName !== undefined) does.onRename(fileName);
          }}
        />
      ) : (
        <p class="card-file">{draft.fileName}</p>
      )}
      <p class="card-facts">
        {summary
          ? [
              l('nodes', { count: summary.nodes }),
              l('endings', { count: summary.endings }),
              summary.languages.map((tag) => tag.toUpperCase()).join(' '),
            ]
              .filter(Boolean)
              .join(', ')
          : l('noJson')}
      </p>
      <p class="card-state">
        <time
          dateTime={new Date(draft.changedAt).toISOString()}
          title={formatMoment(language, draft.changedAt)}
        >
          {formatAgo(language, draft.changedAt, Date.now())}
        </time>
        {unkept ? (
          <b class="card-fault">
            <Icon name="warning" size={18} />
            {l('unkept')}
          </b>
        ) : errors === undefined ? null : errors > 0 ? (
          <b class="card-fault">
            <Icon name={ICONS.error} size={18} />
            {l('errors', { count: errors })}
          </b>
        ) : (
          <b class="card-fine">
            <Icon name="check" size={18} />
            {l('plays')}
          </b>
        )}
      </p>
      <div class="card-does">
        <IconButton icon={ICONS.copy} label={l('duplicate', name)} onClick={does.onDuplicate} />
        <IconButton icon={ICONS.pen} label={l('rename', name)} onClick={() => setRenaming(true)} />
        <IconButton icon={ICONS.download} label={l('download', name)} onClick={does.onDownload} />
        <IconButton icon={ICONS.bin} label={l('remove', name)} onClick={does.onRemove} />
      </div>
    </li>
  );
}
