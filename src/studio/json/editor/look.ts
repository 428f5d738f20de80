import { EditorView } from '@codemirror/view';

/** The icon of each severity, so that none is told by its colour alone: an octagon, a triangle, a ring. */
function sign(path: string, colour: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${colour}' stroke-width='2.4' stroke-linejoin='round' stroke-linecap='round'><path d='${path}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

const SIGNS = {
  error: sign('M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5V13M12 16.3v.2', '#a84600'),
  warning: sign('M12 4 2.5 20h19zM12 10v5M12 17.5v.5', '#7a4f00'),
  info: sign('M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7v.2', '#005c92'),
};

const BUTTON = {
  minHeight: '36px',
  margin: '0',
  padding: '4px 12px',
  border: '1.5px solid var(--paper-400)',
  borderRadius: 'var(--r-m)',
  background: 'var(--paper)',
  backgroundImage: 'none',
  color: 'var(--ink)',
  font: 'inherit',
  fontSize: '0.875rem',
  fontWeight: '600',
  cursor: 'pointer',
};

const FOCUS = { outline: '3px solid var(--focus)', outlineOffset: '2px' };

/** The editor as paper with ink on it, in the colours of the house. */
export const LOOK = EditorView.theme({
  '&': { height: '100%', background: 'var(--paper)', color: 'var(--ink)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused .cm-scroller': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { padding: '10px 0 40px', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px 0 6px' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--shoal-2) !important',
  },
  '.cm-activeLine': { background: 'rgb(228 219 198 / 32%)' },
  '.cm-gutters': {
    border: '0',
    borderRight: '1px solid var(--paper-300)',
    background: 'var(--paper)',
    color: 'var(--ink-3)',
  },
  '.cm-activeLineGutter': { background: 'var(--paper-300)', color: 'var(--ink)' },
  '.cm-foldGutter span': { display: 'block', width: '18px', color: 'var(--ink-2)', textAlign: 'center' },
  '.cm-foldPlaceholder': {
    margin: '0 4px',
    padding: '0 8px',
    border: '1px solid var(--paper-400)',
    borderRadius: 'var(--r-s)',
    background: 'var(--paper-200)',
    color: 'var(--ink-2)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    background: 'var(--shoal-2)',
    outline: '1px solid var(--ink-3)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
    background: 'var(--land)',
    color: 'var(--south-ink)',
  },
  '.cm-selectionMatch': { background: 'var(--land)' },
  '.cm-searchMatch': { background: 'var(--land)', outline: '1px solid var(--ink-3)' },
  '.cm-searchMatch-selected': { background: 'var(--watch-hi)' },
  '.json-key': { color: 'var(--compass-ink)', fontWeight: '600' },
  '.json-number': { color: 'var(--watch-ink)', fontWeight: '600' },
  '.json-word': { color: 'var(--south-ink)', fontWeight: '600' },
  '.json-unbroken': { background: 'linear-gradient(var(--ink-3), var(--ink-3)) center / 3px 3px no-repeat' },

  '.cm-gutter-lint': { width: '22px' },
  '.cm-lint-marker': { width: '16px', height: '16px', margin: '3px 0', content: 'none' },
  '.cm-lint-marker-error': { background: `${SIGNS.error} center / contain no-repeat` },
  '.cm-lint-marker-warning': { background: `${SIGNS.warning} center / contain no-repeat` },
  '.cm-lint-marker-info': { background: `${SIGNS.info} center / contain no-repeat` },
  '.cm-lintRange': { backgroundImage: 'none !important', paddingBottom: '0' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy 2px var(--south)', textUnderlineOffset: '3px' },
  '.cm-lintRange-warning': {
    textDecoration: 'underline wavy 1.5px var(--watch-lo)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-info': {
    textDecoration: 'underline dotted 2px var(--compass-lo)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-active': { background: 'var(--land)' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--south)' },

  '.cm-tooltip': {
    maxWidth: 'min(460px, 90vw)',
    border: '1.5px solid var(--ink)',
    borderRadius: 'var(--r-m)',
    background: 'var(--paper)',
    boxShadow: 'var(--lift)',
    color: 'var(--ink)',
    fontFamily: 'var(--font)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: '16em',
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: '0.875rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '28px', padding: '4px 10px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionMatchedText': { fontWeight: '700', textDecoration: 'none' },
  '.cm-completionDetail': { fontFamily: 'var(--font)', fontStyle: 'normal', opacity: '1' },
  '.cm-tooltip.cm-completionInfo': { padding: '8px 12px', fontSize: '0.875rem', lineHeight: '1.4' },
  '.json-meaning': { padding: '8px 12px', fontSize: '0.875rem', lineHeight: '1.45' },
  '.json-meaning b': { display: 'block', fontWeight: '700' },
  '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--paper-400)' },

  '.cm-diagnostic': { padding: '8px 12px', borderLeft: '4px solid', whiteSpace: 'normal' },
  '.cm-diagnostic-error': { borderColor: 'var(--south)' },
  '.cm-diagnostic-warning': { borderColor: 'var(--watch)' },
  '.cm-diagnostic-info': { borderColor: 'var(--compass-lo)' },
  '.cm-diagnosticSource': { display: 'none' },
  '.json-finding': { fontSize: '0.875rem', lineHeight: '1.45' },
  '.json-finding b': { fontWeight: '700' },
  '.json-finding p': { margin: '2px 0 0' },
  '.cm-diagnosticAction': { ...BUTTON, minHeight: '32px', marginTop: '6px', borderColor: 'var(--ink)' },

  '.cm-panels': { background: 'var(--paper-200)', color: 'var(--ink)', fontFamily: 'var(--font)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--paper-400)' },
  '.cm-panel.cm-search, .cm-panel.cm-gotoLine': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 48px 8px 16px',
    fontSize: '0.875rem',
  },
  '.cm-panel.cm-search br': { display: 'block', flexBasis: '100%', content: '""' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: '0.875rem',
  },
  '.cm-panel.cm-search input[type=checkbox]': { width: '18px', height: '18px', margin: '0' },
  '.cm-textfield': {
    minHeight: '36px',
    margin: '0 !important',
    padding: '4px 10px',
    border: '1.5px solid var(--ink-3)',
    borderRadius: 'var(--r-m)',
    background: 'var(--paper)',
    color: 'var(--ink)',
    font: 'inherit',
  },
  '.cm-button': { ...BUTTON, margin: '0 !important' },
  '.cm-button:active': { background: 'var(--paper-200)' },
  '.cm-panel.cm-search [name=close], .cm-dialog-close': {
    position: 'absolute',
    top: '8px',
    right: '12px',
    width: '36px',
    height: '36px',
    border: '0',
    background: 'none',
    color: 'var(--ink)',
    fontSize: '1.375rem',
    cursor: 'pointer',
  },
  '.cm-button:focus-visible, .cm-textfield:focus-visible, [name=close]:focus-visible, input:focus-visible':
    FOCUS,
  '.cm-diagnosticAction:focus-visible': FOCUS,
});
