import type { Part } from './schema.ts';

/** A text of the file as one writes it: a place to fill for each language. */
function textTemplate(languages: readonly string[]): string {
  if (languages.length < 2) return '"#{}"';
  return `{ ${languages.map((tag) => `"${tag}": "#{}"`).join(', ')} }`;
}

/** An answer, ready to be filled. */
export function choiceTemplate(languages: readonly string[]): string {
  return [
    '{',
    '\t"id": "#{}",',
    `\t"text": ${textTemplate(languages)},`,
    '\t"speed": 0,',
    '\t"direction": 0,',
    `\t"reaction": ${textTemplate(languages)},`,
    `\t"why": ${textTemplate(languages)},`,
    '\t"next": "#{}"',
    '}',
  ].join('\n');
}

/** The kinds of nodes that can be begun. */
export const NODE_SNIPPETS = ['decision', 'line', 'ending'] as const;

function indented(text: string): string {
  return text.replaceAll('\n', '\n\t');
}

/** What stands under the id of a new node. */
export function nodeTemplate(kind: (typeof NODE_SNIPPETS)[number], languages: readonly string[]): string {
  const text = textTemplate(languages);
  const lines: Readonly<Record<typeof kind, readonly string[]>> = {
    decision: [
      '"speaker": "#{}",',
      `"text": ${text},`,
      '"choices": [',
      `\t${indented(choiceTemplate(languages))},`,
      `\t${indented(choiceTemplate(languages))}`,
      ']',
    ],
    line: ['"speaker": "#{}",', `"text": ${text},`, '"next": "#{}"'],
    ending: ['"ending": "#{}",', `"title": ${text},`, `"text": ${text}`],
  };
  return `{\n\t${lines[kind].map(indented).join('\n\t')}\n}`;
}

/** A person of the cast. */
export function personTemplate(languages: readonly string[]): string {
  return `{\n\t"name": "#{}",\n\t"role": ${textTemplate(languages)}\n}`;
}

/** What a key of the file is given when it is begun. */
export function valueTemplate(key: string, parts: readonly Part[], languages: readonly string[]): string {
  if (key === 'choices')
    return `[\n\t${indented(choiceTemplate(languages))},\n\t${indented(choiceTemplate(languages))}\n]`;
  if (parts.some(({ name }) => name === 'textByLanguage')) return textTemplate(languages);
  const [schema] = parts.map((part) => part.schema);
  if (schema?.const !== undefined) return JSON.stringify(schema.const);
  switch (schema?.type) {
    case 'integer':
    case 'number':
      return '#{1:0}';
    case 'boolean':
      return 'true';
    case 'array':
      return '["#{}"]';
    case 'object':
      return '{ #{} }';
    default:
      return '"#{}"';
  }
}
