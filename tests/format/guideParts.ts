export type Loose = Record<string, unknown>;

export interface Excerpt {
  /** What stands after the fence: the language, and what the excerpt is a part of. */
  readonly kind: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown text. */
export function excerptsOf(markdown: string): readonly Excerpt[] {
  return [...markdown.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({
    kind,
    text,
  }));
}

/** The one block of a kind. */
export function blockOf(markdown: string, kind: string): string {
  const [block, another] = excerptsOf(markdown).filter((excerpt) => excerpt.kind === kind);
  if (!block || another) throw new Error(`There is not exactly one block “${kind}”`);
  return block.text;
}

/** The cells of the table row that starts with a word, bare or as code; empty when there is none. */
export function cellsOf(markdown: string, first: string): readonly string[] {
  const row = markdown.split('\n').find((line) => new RegExp(`^\\| \`?${first}\`? \\|`).test(line));
  return (row ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

interface Starter extends Loose {
  readonly nodes: Readonly<Record<string, { readonly choices?: readonly Loose[] }>>;
}

function placeOf(choice: Loose, file: Starter): readonly [string, number] {
  for (const [node, { choices = [] }] of Object.entries(file.nodes)) {
    const at = choices.findIndex(({ id }) => id === choice.id);
    if (at >= 0) return [node, at];
  }
  throw new Error(`The starter has no choice “${String(choice.id)}” to stand in for`);
}

/** The starter scenario with an excerpt where it belongs: keys of the file, nodes, or of a choice that it has. */
export function fragment(kind: string, excerpt: Loose, starter: string): string {
  const file = JSON.parse(starter) as Starter;
  switch (kind) {
    case 'json file':
      return JSON.stringify({ ...file, ...excerpt });
    case 'json nodes':
      return JSON.stringify({ ...file, nodes: { ...file.nodes, ...excerpt } });
    case 'json choice': {
      const [node, at] = placeOf(excerpt, file);
      const owner = file.nodes[node];
      const choices = owner?.choices?.map((choice, index) =>
        index === at ? { ...choice, ...excerpt } : choice,
      );
      return JSON.stringify({ ...file, nodes: { ...file.nodes, [node]: { ...owner, choices } } });
    }
    default:
      throw new Error(`Nobody knows where “${kind}” stands`);
  }
}
