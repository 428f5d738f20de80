import type { TrialEntry } from './trialEntry.ts';
import type { WorkFile, WorkNode } from './workFile.ts';

/** The one id that another one has taken the place of, all others being the same. */
function renamed(before: readonly string[], after: readonly string[]) {
  if (before.length !== after.length) return undefined;
  const changed = before.flatMap((from, place) => {
    const to = after[place];
    return to === undefined || to === from ? [] : [{ from, to }];
  });
  const [only] = changed;
  return changed.length === 1 && only && !before.includes(only.to) ? only : undefined;
}

function choiceIds(node: WorkNode | undefined): readonly string[] {
  return node?.choices.map(({ id }) => id) ?? [];
}

/**
 * The entries of a trial as they are called after an edit: a node or a choice that only has another id is still the
 * one on which, or with which, an entry was made; what took the place of another is not.
 * @returns the same entries when no id of theirs has changed
 */
export function renamedEntries(
  trial: readonly TrialEntry[],
  before: Pick<WorkFile, 'nodes'>,
  after: Pick<WorkFile, 'nodes'>,
): readonly TrialEntry[] {
  if (trial.length === 0 || before.nodes === after.nodes) return trial;
  const node = renamed([...before.nodes.keys()], [...after.nodes.keys()]);
  const next = trial.map((entry): TrialEntry => {
    if (entry.node === undefined) return entry;
    const here = entry.node === node?.from ? node.to : entry.node;
    if (entry.type !== 'choose') return here === entry.node ? entry : { ...entry, node: here };
    const choice = renamed(choiceIds(before.nodes.get(entry.node)), choiceIds(after.nodes.get(here)));
    const made = entry.choice === choice?.from ? choice.to : entry.choice;
    return here === entry.node && made === entry.choice ? entry : { ...entry, node: here, choice: made };
  });
  return next.some((entry, place) => entry !== trial[place]) ? next : trial;
}
