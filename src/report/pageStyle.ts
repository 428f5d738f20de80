/**
 * The look of the page: paper, ink and the colours of the instruments, as on the screens (visual page). It
 * stands alone, so that the page needs no other file; a printer gets it without its frame.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light;
  --paper: #faf7f0;
  --paper-2: #f1ebdd;
  --paper-3: #e4dbc6;
  --paper-4: #cbbfa3;
  --ink: #10182a;
  --ink-2: #46526a;
  --compass: #0072b2;
  --watch: #a87300;
  --south: #a84600;
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 2.5rem 1rem;
  background: var(--paper-2);
  color: var(--ink);
  font: 400 1rem/1.5 Figtree, "Atkinson Hyperlegible Next", system-ui, -apple-system, "Segoe UI", sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
main {
  max-width: 56rem;
  margin: 0 auto;
  padding: clamp(1.25rem, 5vw, 3.5rem);
  border: 1px solid var(--paper-4);
  border-radius: 5px;
  background: var(--paper);
}
header { padding-bottom: 1.25rem; border-bottom: 2px solid var(--ink); }
.kind { margin: 0; color: var(--compass); font-size: .875rem; font-weight: 600; letter-spacing: .04em; }
h1 { margin: .25rem 0 .5rem; font-size: clamp(1.625rem, 5vw, 2.25rem); line-height: 1.15; font-weight: 700; }
.objective { margin: 0 0 .5rem; font-size: 1.125rem; max-width: 42rem; }
.about { margin: 0; color: var(--ink-2); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; line-height: 1.25; font-weight: 700; break-after: avoid; }
p { max-width: 42rem; }
code { padding: .05em .3em; border-radius: 3px; background: var(--paper-2); font: .875em/1.4 ui-monospace, Consolas, monospace; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid var(--compass); outline-offset: 3px; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: .5rem; color: var(--ink-2); font-size: .875rem; text-align: start; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--paper-3); text-align: start; vertical-align: top; }
thead th { border-bottom-color: var(--ink); color: var(--ink-2); font-size: .875rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
tr { break-inside: avoid; }
.figure { display: flex; align-items: center; gap: .75rem; min-width: 11rem; }
.figure svg { flex: 1 1 7rem; height: .625rem; min-width: 4rem; }
.figure span { flex: 0 0 auto; min-width: 3.25rem; }
.track { fill: var(--paper-3); }
.bar { fill: var(--compass); }
.share { fill: var(--watch); }
.line { stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; }
ul { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 .5rem; padding: .25rem 0 .25rem .875rem; border-inline-start: 4px solid var(--paper-4); break-inside: avoid; }
li.error { border-color: var(--south); }
li.warning { border-color: var(--watch); }
li.info { border-color: var(--compass); }
@page { margin: 16mm; }
@media print {
  body { padding: 0; background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; border: 0; background: none; }
  .wide { overflow: visible; }
  .track, .bar, .share, li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
