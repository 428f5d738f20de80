import { MOODS } from '../../engine/index.ts';
import type { TextRow } from './textRows.ts';
import type { RowWords } from './words.ts';

/** What a text is, and who says it how. */
export function rowLabel({ text, letter = '', mood }: TextRow, { say, sheet, studio }: RowWords): string {
  switch (text.kind) {
    case 'line': {
      if (text.speaker === undefined) return say('who.narrator');
      return MOODS.some((known) => known === mood)
        ? say('who.line', { speaker: text.speaker, mood: studio(`mood.${mood}`) })
        : text.speaker;
    }
    case 'choice':
    case 'reaction':
    case 'why':
      return say(`who.${text.kind}`, { letter });
    default:
      return sheet(`kind.${text.kind}`);
  }
}
