import type { Fault, FilePath } from './finding.ts';

/** Parts of a file that the rules never read: faults there leave the rules sound. */
const FILE_LOOKS: readonly unknown[] = [
  '$schema',
  'id',
  'title',
  'objective',
  'level',
  'minutes',
  'skills',
  'place',
  'cast',
];
const NODE_LOOKS: readonly unknown[] = [
  'speaker',
  'mood',
  'place',
  'text',
  'title',
  'notYet',
  'facilitation',
  'watchSays',
  'compassSays',
];
const CHOICE_LOOKS: readonly unknown[] = ['text', 'reaction', 'why', 'best'];

function isLooks(path: FilePath): boolean {
  const [root, , inNode, , inChoice] = path;
  if (root === 'flags') return path.length > 1;
  if (root !== 'nodes') return FILE_LOOKS.includes(root);
  return inNode === 'choices' ? CHOICE_LOOKS.includes(inChoice) : NODE_LOOKS.includes(inNode);
}

/** Whether a fault may change how the scenario plays, and not only how it reads and looks. */
export function touchesRules({ code, path, params }: Fault): boolean {
  if (code.startsWith('PN3') || code === 'PN104' || code === 'PN101' || code === 'PN203' || code === 'PN204')
    return false;
  if (code === 'PN112')
    return params?.suggestion !== undefined && !isLooks([...path.slice(0, -1), params.suggestion]);
  return !isLooks(code === 'PN110' ? [...path, params?.key ?? ''] : path);
}
