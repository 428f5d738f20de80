import { assertNever, SIGNATURE_SCORE } from '../engine/index.ts';
import { PAGE_STYLE } from './pageStyle.ts';
import type { Cell, Item, Part, Piece, Report } from './report.ts';

/** No script, nothing from elsewhere: the page is what stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of anyone’s as text of a page, in an attribute as well. */
function escaped(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function barOf({ value, isScore }: NonNullable<Cell['bar']>): string {
  const width = Math.round(10 * Math.max(0, Math.min(100, value))) / 10;
  const line = isScore ? `<path class="line" d="M${SIGNATURE_SCORE} 0v10"/>` : '';
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="${isScore ? 'bar' : 'share'}" width="${width}" height="10"/>${line}</svg>`;
}

/** A report as one page that needs nothing else: no script, no other file, fit for printing. */
export function htmlOf({ language, ownLanguage, kind, title, objective, about, sections }: Report): string {
  const own = ` lang="${escaped(ownLanguage)}"`;
  const written = (pieces: readonly Piece[]) =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return escaped(piece);
        return 'code' in piece
          ? `<code>${escaped(piece.code)}</code>`
          : `<span${own}>${escaped(piece.own)}</span>`;
      })
      .join('');
  const cellOf = ({ pieces, bar }: Cell) =>
    bar ? `<div class="figure"><span>${written(pieces)}</span>${barOf(bar)}</div>` : written(pieces);
  const rowOf = ([name, ...others]: readonly Cell[]) =>
    `<tr><th scope="row">${name ? cellOf(name) : ''}</th>${others.map((cell) => `<td>${cellOf(cell)}</td>`).join('')}</tr>`;
  const itemOf = ({ pieces, severity }: Item) =>
    `<li${severity ? ` class="${severity}"` : ''}>${written(pieces)}</li>`;

  const partOf = (part: Part): string => {
    switch (part.type) {
      case 'sentence':
        return `<p>${written(part.pieces)}</p>`;
      case 'list':
        return `<ul>\n${part.items.map(itemOf).join('\n')}\n</ul>`;
      case 'table':
        return [
          // A table wider than a phone scrolls by itself, by keyboard too.
          `<div class="wide" role="region" aria-label="${escaped(part.caption)}" tabindex="0"><table>`,
          `<caption>${escaped(part.caption)}</caption>`,
          `<thead><tr>${part.header.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>`,
          `<tbody>\n${part.rows.map(rowOf).join('\n')}\n</tbody>`,
          '</table></div>',
        ].join('\n');
      default:
        return assertNever(part);
    }
  };

  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)} · ${escaped(kind)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<p class="kind">${escaped(kind)}</p>`,
    `<h1${own}>${escaped(title)}</h1>`,
    ...(objective === '' ? [] : [`<p class="objective"${own}>${escaped(objective)}</p>`]),
    `<p class="about">${written(about)}</p>`,
    '</header>',
    ...sections.map(
      ({ heading, parts }) =>
        `<section>\n<h2>${escaped(heading)}</h2>\n${parts.map(partOf).join('\n')}\n</section>`,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
