import { useMemo } from 'preact/hooks';
import { DIAGNOSTICS, exampleLines, type Finding, starterText } from '../../format/index.ts';
import { describeFinding, formatSigned, translator } from '../../i18n/index.ts';
import { Dialog, useApp, useLanguage, useTexts } from '../../ui/index.ts';

/** Lines of a file without the margin that all of them have. */
function flush(lines: readonly string[]): string {
  const margin = Math.min(...lines.filter((line) => line !== '…').map((line) => line.search(/\S|$/)));
  return lines.map((line) => (line === '…' ? line : line.slice(margin))).join('\n');
}

interface ExplainDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** What a code means: its definition with its numbers, an example that earns it and one that nearly does. */
export function ExplainDialog({ finding, onClose }: ExplainDialogProps) {
  const { i18n } = useApp();
  const language = useLanguage();
  const p = useTexts('studioProblems');
  const e = useTexts('explain');
  const { code, params } = finding;
  const { thresholds, kinds, ...itself } = DIAGNOSTICS[code];
  const { message, fix } = describeFinding(translator(i18n, 'diagnostics'), finding);
  const hasDefinition = i18n.exists(`${code}.definition`, { ns: 'explain' });
  const [example, nearMiss] = useMemo(() => {
    const shown = kinds?.[String(params.kind)] ?? itself;
    return [shown.example, shown.nearMiss].map((make) =>
      flush(exampleLines(make(starterText()), (effect) => formatSigned(language, effect))),
    );
  }, [code, language]);
  return (
    <Dialog title={`${code} · ${e(`${code}.title`)}`} onClose={onClose}>
      <div class="problems-explain">
        {hasDefinition && <p>{e(`${code}.definition`, thresholds)}</p>}
        <p>
          {message} {fix}
        </p>
        {example && (
          <>
            <h3>{p('explain.example')}</h3>
            <pre>{example}</pre>
          </>
        )}
        {nearMiss && (
          <>
            <h3>{p('explain.nearMiss')}</h3>
            <pre>{nearMiss}</pre>
          </>
        )}
      </div>
    </Dialog>
  );
}
