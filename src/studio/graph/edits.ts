import { objectAt, setAt } from '../../format/index.ts';
import type { WorkFile, WorkNode } from '../workbench/workFile.ts';

type NodeKind = WorkNode['kind'];

interface Made {
  readonly text: string;
  readonly id: string;
}

/** Adds a node with the frame of its kind. */
export function addNode(
  text: string,
  { kind }: { readonly kind: NodeKind; readonly after?: string | undefined },
): Made | undefined {
  let file: WorkFile['value'];
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  const nodes = objectAt(file, 'nodes');
  let id: string = kind;
  for (let number = 2; Object.hasOwn(nodes, id); number++) id = `${kind}-${number}`;
  const words = { fr: '', en: '' };
  const node =
    kind === 'ending'
      ? { ending: 'stalled', title: words, text: words }
      : kind === 'line'
        ? { text: words }
        : {
            text: words,
            choices: [
              { id: 'answer', text: words },
              { id: 'answer-2', text: words },
            ],
          };
  return { id, text: setAt(text, ['nodes', id], node) };
}

/** Takes a node out; what led to it leads nowhere. */
export function removeNode(text: string, id: string): string {
  return setAt(text, ['nodes', id], undefined);
}

export { setAt };
