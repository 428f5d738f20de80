import { starterText } from '../../../format/index.ts';

/** The templates, the smallest first; `library.template` has a word on each. */
export const TEMPLATES = ['straight-line', 'first-meeting', 'call-with-a-memory'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

export interface Template {
  readonly id: TemplateId;
  /** Text of the scenario file. */
  readonly text: string;
}

/** Fetches scenarios that play as they are, in both languages, to be written on from. */
export async function loadTemplates(): Promise<readonly Template[]> {
  const [{ default: line }, { default: memory }] = await Promise.all([
    import('./straightLine.json'),
    import('./withMemory.json'),
  ]);
  const textOf = (file: object) => `${JSON.stringify(file, null, 2)}\n`;
  return [
    { id: 'straight-line', text: textOf(line) },
    { id: 'first-meeting', text: starterText() },
    { id: 'call-with-a-memory', text: textOf(memory) },
  ];
}
