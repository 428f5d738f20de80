import type { Translate } from '../../../i18n/index.ts';

/** Everything that CodeMirror says by itself, with the key of our own words for it. */
const PHRASES: Readonly<Record<string, string>> = {
  'Control character': 'controlCharacter',
  'Selection deleted': 'selectionDeleted',
  'Folded lines': 'foldedLines',
  'Unfolded lines': 'unfoldedLines',
  to: 'to',
  'folded code': 'foldedCode',
  unfold: 'unfold',
  'Fold line': 'foldLine',
  'Unfold line': 'unfoldLine',
  'Go to line': 'goToLine',
  go: 'go',
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'matchCase',
  'by word': 'byWord',
  regexp: 'regexp',
  replace: 'replaceOne',
  'replace all': 'replaceAll',
  close: 'close',
  'current match': 'currentMatch',
  'on line': 'onLine',
  'replaced match on line $': 'replacedOnLine',
  'replaced $ matches': 'replacedMatches',
  Completions: 'completions',
  Diagnostics: 'diagnostics',
  'No diagnostics': 'noDiagnostics',
};

/** The phrases of CodeMirror in the language of the interface. */
export function phrasesOf(say: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(PHRASES).map(([phrase, key]) => [phrase, say(`editor.${key}`)]));
}
