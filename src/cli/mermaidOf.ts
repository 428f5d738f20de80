import type { DrawnNode, DrawnType, Graph } from './graphOf.ts';

/** Characters that mean something to Mermaid or to HTML, as the entities that Mermaid reads. */
function plain(text: string): string {
  return text.replaceAll(
    /[^\p{L}\p{N}\p{Zs} .,:/+\-−()’…«»“”?]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}

const SHAPES: Readonly<Record<DrawnType, readonly [string, string]>> = {
  decision: ['{{', '}}'],
  line: ['[', ']'],
  signed: ['([', '])'],
  advance: ['([', '])'],
  stalled: ['([', '])'],
  purchasing: ['([', '])'],
  lost: ['([', '])'],
};

const CLASSES = [
  'classDef signed fill:#d7f0dd,stroke:#1c6b35,color:#10182a',
  'classDef advance fill:#e4f0d0,stroke:#55701b,color:#10182a',
  'classDef stalled fill:#eceff3,stroke:#5b6577,color:#10182a',
  'classDef purchasing fill:#fdeccd,stroke:#8a5a00,color:#10182a',
  'classDef lost fill:#f8d9d6,stroke:#a02c22,color:#10182a',
  'classDef unreachable stroke-dasharray:6 4',
] as const;

/** A graph as a Mermaid flowchart: the best line drawn thick, what no game reaches dashed. */
export function mermaidOf({ title, start, nodes, edges }: Graph): string {
  // An id of the file could be a word of Mermaid (`end`): each node goes by its number.
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const name = (id: string) => names.get(id) ?? id;
  const drawn = ({ id, type, label, reachable }: DrawnNode) => {
    const [open, close] = SHAPES[type];
    const lines = [
      `${name(id)}${open}"${label.map(plain).join('<br/>')}"${close}`,
      ...(type === 'decision' || type === 'line' ? [] : [`class ${name(id)} ${type}`]),
      ...(reachable ? [] : [`class ${name(id)} unreachable`]),
    ];
    return lines;
  };
  return [
    'flowchart TD',
    `%% ${title.replaceAll(/[{}%\r\n]/g, ' ')}`,
    `begin(( )) --> ${name(start)}`,
    ...nodes.flatMap(drawn),
    ...edges.map(({ from, to, label, best }) => {
      const arrow = best ? '==>' : '-->';
      return `${name(from)} ${arrow}${label === '' ? '' : `|"${plain(label)}"|`} ${name(to)}`;
    }),
    ...CLASSES,
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join('\n');
}
