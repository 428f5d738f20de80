import { useEffect, useRef } from 'preact/hooks';
import { tidied } from '../../format/index.ts';
import { translator } from '../../i18n/index.ts';
import { Icon, useApp, useLanguage, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { useFixing } from '../problems/useFixing.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { bindEditor } from './bindEditor.ts';
import { docOf } from './docText.ts';
import { type Editor, openEditor } from './editor/openEditor.ts';
import { phrasesOf } from './editor/phrases.ts';
import { loadHelp } from './help/loadHelp.ts';
import './json.css';

/** The file itself: its text in an editor that knows the format, in step with every other view. */
export function JsonView() {
  const j = useTexts('studioJson');
  const language = useLanguage();
  const bench = useWorkbench();
  const readable = useBench((state) => state.work.readable);
  const editor = useRef<Editor | undefined>(undefined);
  const tidy = () => {
    const text = tidied(bench.state.getState().draft.text);
    if (text !== undefined) bench.write(text);
  };
  return (
    <div class="json">
      <div class="json-tools">
        <button type="button" class="tool" disabled={!readable} onClick={tidy}>
          <Icon name={ICONS.tidy} size={18} />
          {j('tidy')}
        </button>
        <button type="button" class="tool" onClick={() => editor.current?.search()}>
          <Icon name={ICONS.search} size={18} />
          {j('search')}
        </button>
        <p class="json-keys">{j('keys')}</p>
      </div>
      <EditorPane key={language} onOpen={(opened) => (editor.current = opened)} />
    </div>
  );
}

/** The editor, made again for another language of the interface. */
function EditorPane({ onOpen }: { readonly onOpen: (editor: Editor) => void }) {
  const { i18n } = useApp();
  const bench = useWorkbench();
  const fixing = useFixing();
  const language = useBench((state) => state.language);
  const host = useRef<HTMLDivElement>(null);
  const opened = useRef<Editor>(undefined);
  useEffect(() => {
    if (!host.current) return;
    const j = translator(i18n, 'studioJson');
    const binding = bindEditor(bench);
    const { draft } = bench.state.getState();
    const editor = openEditor({
      host: host.current,
      doc: docOf(draft.text),
      label: j('label'),
      phrases: phrasesOf(j),
      words: { diagnostics: translator(i18n, 'diagnostics'), ...fixing },
      onWrite: binding.onWrite,
      onCursor: binding.onCursor,
      onFollow: binding.onFollow,
    });
    onOpen(editor);
    opened.current = editor;
    const release = binding.attach(editor);
    return () => {
      opened.current = undefined;
      release();
      editor.close();
    };
  }, []);
  useEffect(() => {
    let wanted = true;
    void loadHelp(i18n, language).then((help) => wanted && opened.current?.assist(help));
    return () => {
      wanted = false;
    };
  }, [language]);
  return <div class="json-host" ref={host} />;
}
