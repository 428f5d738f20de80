import { letterOf } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';

/** Where a finding lies: its scene with the letter of its choice, and the line of the file. */
export function FindingPlace({ finding: { node, choice, line } }: { readonly finding: Finding }) {
  const p = useTexts('studioProblems');
  const letter = useBench(({ work }) => {
    const found = work.nodes.get(node ?? '')?.choices.find(({ id }) => id === choice);
    return found ? letterOf(found.index) : choice;
  });
  return (
    <>
      {[node ?? p('scenario'), letter].filter(Boolean).join(' · ')}, {p('line', { line })}
    </>
  );
}
