import { assertNever } from '../engine/index.ts';
import type { Part, Piece, Report, Section } from './report.ts';

/** A text as Markdown shows it: on one line, no sign of it taken for markup. */
function plain(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

function written(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return plain(piece);
      return 'code' in piece ? `\`${piece.code}\`` : plain(piece.own);
    })
    .join('');
}

function linesOf(part: Part): readonly string[] {
  switch (part.type) {
    case 'sentence':
      return [written(part.pieces)];
    case 'list':
      return part.items.map(({ pieces }) => `- ${written(pieces)}`);
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        row(part.header),
        row(part.header.map(() => '---')),
        ...part.rows.map((cells) => row(cells.map(({ pieces }) => written(pieces)))),
      ];
    }
    default:
      return assertNever(part);
  }
}

function section({ heading, parts }: Section): readonly string[] {
  return ['', `## ${heading}`, ...parts.flatMap((part) => ['', ...linesOf(part)])];
}

/** A report as Markdown. */
export function markdownOf({ title, objective, about, sections }: Report): string {
  return [
    `# ${plain(title)}`,
    '',
    ...(objective === '' ? [] : [plain(objective), '']),
    written(about),
    ...sections.flatMap(section),
  ].join('\n');
}
