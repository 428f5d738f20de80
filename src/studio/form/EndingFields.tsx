import { useId } from 'preact/hooks';
import { ENDING_KINDS, type EndingKind } from '../../engine/index.ts';
import { formatPath, WRITING } from '../../format/index.ts';
import { Icon, type IconName, useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import type { WorkNode } from '../workbench/workFile.ts';
import { ProblemList } from './ProblemList.tsx';
import { TextField } from './TextField.tsx';
import { useProblems } from './useProblems.ts';

/** A glyph for each way a deal can end: the line crossed, the course held, a calm, a drawer, a cross. */
const GLYPHS: Readonly<Record<EndingKind, IconName>> = {
  signed: 'M4 8h16M4 12h16M7 20c3-1 4-4 5-4s1 3 3 3 2-2 3-2',
  advance: 'M12 20V5M6 11l6-6 6 6',
  stalled: 'M3 9c3-2 6 2 9 0s6-2 9 0M3 15c3-2 6 2 9 0s6-2 9 0',
  purchasing: 'M4 4h16v16H4zM4 12h16M10 8h4M10 16h4',
  lost: 'M6 6l12 12M18 6 6 18',
};

interface EndingFieldsProps {
  readonly node: WorkNode;
  readonly onTitleBlur: () => void;
}

/** How the deal ends, in a word and in words. */
export function EndingFields({ node, onTitleBlur }: EndingFieldsProps) {
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const { value } = node;
  const at = (key: string) => ['nodes', node.id, key];
  const problems = useProblems(at('ending'));
  const { endingTitle, endingText, notYet } = WRITING.PN501.thresholds;
  return (
    <>
      <fieldset
        class="field"
        data-path={formatPath(at('ending'))}
        disabled={!isReadable}
        aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
      >
        <legend class="field-label">{f('ending.label')}</legend>
        <div class="ending-kinds">
          {ENDING_KINDS.map((kind) => (
            <label key={kind} class={value.ending === kind ? 'ending-kind is-on' : 'ending-kind'}>
              <input
                type="radio"
                name={id}
                value={kind}
                checked={value.ending === kind}
                onChange={() => bench.set(at('ending'), kind)}
              />
              <Icon name={GLYPHS[kind]} size={22} />
              <b>{f(`ending.${kind}`)}</b>
              <small>{f(`ending.${kind}Hint`)}</small>
            </label>
          ))}
        </div>
        <ProblemList id={`${id}-problems`} problems={problems} />
      </fieldset>
      <TextField
        label={f('ending.title')}
        path={at('title')}
        value={value.title}
        most={endingTitle}
        onBlur={onTitleBlur}
      />
      <TextField label={f('ending.text')} path={at('text')} value={value.text} most={endingText} />
      {(value.ending === 'signed' || value.notYet !== undefined) && (
        <TextField
          label={f('ending.notYet')}
          path={at('notYet')}
          value={value.notYet}
          isOptional
          most={notYet}
        />
      )}
    </>
  );
}
