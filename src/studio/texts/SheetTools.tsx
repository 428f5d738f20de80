import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { applySheet } from '../../format/index.ts';
import { Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { download } from '../files/download.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ImportDialog } from './ImportDialog.tsx';
import type { SheetForm } from './makeSheet.ts';
import type { SheetImport } from './readImport.ts';
import { VIEW_ICONS } from './viewIcons.ts';

const FORMS: readonly SheetForm[] = ['xlsx', 'csv'];
/** What a file name may be made of. */
const PLAIN = /^[\w-]{1,80}$/;

interface SheetToolsProps {
  /** What stands beside the buttons. */
  readonly lead: string;
  readonly onSaid: (said: string) => void;
  readonly children: ComponentChildren;
}

interface Came {
  readonly name: string;
  readonly result: SheetImport;
}

/** The texts of the draft out to a spreadsheet and back, by button or dropped on the view. */
export function SheetTools({ lead, onSaid, children }: SheetToolsProps) {
  const s = useTexts('studioTexts');
  const ui = useLanguage();
  const bench = useWorkbench();
  const readable = useBench((state) => state.work.readable);
  const broken = useBench(
    (state) =>
      state.reading?.findings.some(({ code, severity }) => code.startsWith('PN1') && severity === 'error') ??
      false,
  );
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [came, setCame] = useState<Came>();
  const closed = !readable || broken;
  const write = async (form: SheetForm) => {
    const { work, draft } = bench.state.getState();
    const { makeSheet } = await import('./makeSheet.ts');
    const { id } = work.value;
    const name = typeof id === 'string' && PLAIN.test(id) ? id : draft.fileName.replace(/\.json$/i, '');
    download(`${name}.${form}`, await makeSheet(work.value, form, ui));
    onSaid(s('export.done', { name: `${name}.${form}` }));
  };
  const read = async (file: File | undefined) => {
    if (!file || closed) return;
    onSaid(s('import.reading', { name: file.name }));
    const { readImport } = await import('./readImport.ts');
    const { draft, work } = bench.state.getState();
    setCame({ name: file.name, result: await readImport(file, draft.text, work) });
  };
  const take = ({ rows }: Extract<SheetImport, { type: 'ready' }>) => {
    setCame(undefined);
    // Another tab may have gone on meanwhile.
    const applied = applySheet(bench.state.getState().draft.text, rows);
    if (applied.type === 'refused') return setCame({ name: came?.name ?? '', result: applied });
    bench.write(applied.text);
    onSaid(s('import.taken', { count: applied.changes.length }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut of the button "Import"
    <div
      class={over ? 'texts is-over' : 'texts'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(!closed);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        void read(event.dataTransfer.files[0]);
      }}
    >
      <div class="texts-tools">
        <p class="texts-first">{lead}</p>
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="tool"
            disabled={closed}
            aria-describedby={broken ? 'texts-broken' : undefined}
            onClick={() => void write(form)}
          >
            <Icon name={VIEW_ICONS.download} size={18} />
            {s(`export.${form}`)}
          </button>
        ))}
        <button type="button" class="tool" disabled={closed} onClick={() => input.current?.click()}>
          <Icon name={VIEW_ICONS.upload} size={18} />
          {s('import.button')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,text/csv"
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {broken && (
          <p id="texts-broken" class="field-hint">
            {s('export.broken')}
          </p>
        )}
      </div>
      {children}
      {over && (
        <p class="texts-drop" aria-hidden="true">
          {s('import.drop')}
        </p>
      )}
      {came && (
        <ImportDialog
          name={came.name}
          result={came.result}
          onTake={take}
          onClose={() => setCame(undefined)}
        />
      )}
    </div>
  );
}
