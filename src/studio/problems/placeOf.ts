import type { FilePath } from '../../format/index.ts';
import type { View } from '../workbench/selection.ts';
import type { WorkbenchState } from '../workbench/workbench.ts';

/** Keys of the file that the form has fields for. */
const IN_FORM: readonly string[] = [
  'title',
  'objective',
  'level',
  'minutes',
  'skills',
  'languages',
  'place',
  'flags',
  'start',
  'nodes',
];

/** The view in which a finding is best mended: the text stays the text, a field is met in its form. */
export function viewFor(path: FilePath, { view, work }: Pick<WorkbenchState, 'view' | 'work'>): View {
  const [root] = path;
  if (view === 'json' || !work.readable || root === undefined) return 'json';
  if (root === 'cast') return 'cast';
  return IN_FORM.includes(String(root)) ? 'form' : 'json';
}
