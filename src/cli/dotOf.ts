import type { DrawnNode, DrawnType, Graph } from './graphOf.ts';

/** A quoted string of DOT; in a label, `\\n` between lines is the only escape that is meant. */
function quoted(lines: readonly string[]): string {
  const plain = lines.map((line) =>
    line
      .replaceAll('\\', '\\\\')
      .replaceAll('"', '\\"')
      .replaceAll(/[\r\n]+/g, ' '),
  );
  return `"${plain.join('\\n')}"`;
}

/** Shape and colour by what is drawn. */
const LOOKS: Readonly<Record<DrawnType, readonly [shape: string, colour?: string]>> = {
  decision: ['hexagon'],
  line: ['box'],
  signed: ['oval', '#d7f0dd'],
  advance: ['oval', '#e4f0d0'],
  stalled: ['oval', '#eceff3'],
  purchasing: ['oval', '#fdeccd'],
  lost: ['oval', '#f8d9d6'],
};

/** A graph in DOT, for Graphviz: the best line drawn thick, what no game reaches dashed. */
export function dotOf({ title, start, nodes, edges }: Graph): string {
  const node = ({ id, type, label, reachable }: DrawnNode) => {
    const [shape, colour] = LOOKS[type];
    const styles = [...(colour ? ['filled'] : []), ...(reachable ? [] : ['dashed'])];
    const looks = [
      `label=${quoted(label)}`,
      `shape=${shape}`,
      ...(styles.length > 0 ? [`style="${styles.join(',')}"`] : []),
      ...(colour ? [`fillcolor="${colour}"`] : []),
    ];
    return `${quoted([id])} [${looks.join(', ')}];`;
  };
  return [
    'digraph {',
    `  label=${quoted([title])};`,
    `  "(begin)" [shape=point];`,
    `  "(begin)" -> ${quoted([start])};`,
    ...nodes.map((one) => `  ${node(one)}`),
    ...edges.map(({ from, to, label, best }) => {
      const looks = [...(label === '' ? [] : [`label=${quoted([label])}`]), ...(best ? ['penwidth=3'] : [])];
      return `  ${quoted([from])} -> ${quoted([to])}${looks.length > 0 ? ` [${looks.join(', ')}]` : ''};`;
    }),
    '}',
  ].join('\n');
}
