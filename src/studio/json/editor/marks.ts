import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Text, TransactionSpec } from '@codemirror/state';
import type { Finding } from '../../../format/index.ts';
import { describeFinding, type Translate } from '../../../i18n/index.ts';

/** What a mark needs beside its finding. */
export interface MarkWords {
  /** Translator of `diagnostics`. */
  readonly diagnostics: Translate;
  readonly canFix: (finding: Finding) => boolean;
  /** Name of the button that mends a finding. */
  readonly fixName: (finding: Finding) => string;
  readonly onFix: (finding: Finding) => Promise<boolean>;
}

/** Where a finding stands in the lines of the editor, which may have moved on since. */
function markRange(doc: Text, { line, column, length }: Finding): { from: number; to: number } {
  const at = doc.line(Math.min(line, doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  return { from, to: Math.min(from + length, at.to) };
}

/** A finding in words: severity, code, message and what to do. */
function told(finding: Finding, { diagnostics }: MarkWords): HTMLElement {
  const { message, fix } = describeFinding(diagnostics, finding);
  const box = document.createElement('div');
  box.className = 'json-finding';
  const head = document.createElement('b');
  head.textContent = `${diagnostics(`severity.${finding.severity}`)} ${finding.code}`;
  const lines = [message, fix].map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  });
  box.append(head, ...lines);
  return box;
}

function markOf(doc: Text, finding: Finding, words: MarkWords): Diagnostic {
  const { message, fix } = describeFinding(words.diagnostics, finding);
  const actions: Action[] = words.canFix(finding)
    ? [{ name: words.fixName(finding), apply: () => void words.onFix(finding) }]
    : [];
  return {
    ...markRange(doc, finding),
    severity: finding.severity,
    source: finding.code,
    message: `${words.diagnostics(`severity.${finding.severity}`)} ${finding.code}. ${message} ${fix}`,
    renderMessage: () => told(finding, words),
    actions,
  };
}

/** Puts findings under the characters that they are about, beside marks that are kept. */
export function marked(
  state: EditorState,
  findings: readonly Finding[],
  kept: readonly Diagnostic[],
  words: MarkWords,
): TransactionSpec {
  const marks = findings.map((finding) => markOf(state.doc, finding, words));
  return setDiagnostics(state, [...marks, ...kept]);
}
