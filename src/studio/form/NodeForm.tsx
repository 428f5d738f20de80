import { changeKind, formatPath, type NodeKind, newIdFrom, renameNode } from '../../format/index.ts';
import { Icon, IconButton, useTexts } from '../../ui/index.ts';
import { KIND_ICONS, NODE_KINDS } from '../outline/kindIcons.ts';
import { copyNode } from '../outline/nodeActions.ts';
import type { useNodeRemoval } from '../outline/useNodeRemoval.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { type WorkNode, wordingOf } from '../workbench/workFile.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { DecisionMore } from './DecisionMore.tsx';
import { EndingFields } from './EndingFields.tsx';
import { FORM_ICONS } from './formIcons.ts';
import { IdField } from './IdField.tsx';
import { isMadeUp } from './isMadeUp.ts';
import { LineWay } from './LineWay.tsx';
import { ProblemList } from './ProblemList.tsx';
import { SpokenFields } from './SpokenFields.tsx';
import { useProblems } from './useProblems.ts';
import { WritingLanguage } from './WritingLanguage.tsx';

interface NodeFormProps {
  readonly node: WorkNode;
  readonly removal: ReturnType<typeof useNodeRemoval>;
}

/** Everything of one node. */
export function NodeForm({ node, removal }: NodeFormProps) {
  const f = useTexts('studioForm');
  const o = useTexts('studioOutline');
  const bench = useWorkbench();
  const readable = useBench((state) => state.work.readable);
  const language = useBench((state) => state.language);
  const { id, kind, value } = node;
  const path = ['nodes', id];
  const problems = useProblems(path);
  const listProblems = useProblems([...path, 'choices']);
  const textNow = () => bench.state.getState().draft.text;
  const rename = (name: string) => {
    const isHere = bench.state.getState().selection.node === id;
    bench.write(renameNode(textNow(), id, name));
    if (isHere) bench.select({ node: name });
  };
  /** A node keeps the id that was made up for it only until its first words are there. */
  const nameIt = () => {
    const words = wordingOf(kind === 'ending' ? value.title : value.text, language);
    if (!readable || words.trim() === '' || !NODE_KINDS.some((stem) => isMadeUp(id, stem))) return;
    const { nodes } = bench.state.getState().work;
    const others = [...nodes.keys()].filter((one) => one !== id);
    rename(newIdFrom(words, others, id));
  };
  const onTextKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.ctrlKey) return;
    event.preventDefault();
    nameIt();
    const { node: now = id } = bench.state.getState().selection;
    if (kind === 'decision') bench.goTo(['nodes', now, 'choices', 0, 'text']);
    else bench.goTo(['nodes', now, 'next']);
  };
  return (
    <article class="node-form" data-path={formatPath(path)} aria-label={id}>
      <header class="node-head">
        <Icon name={KIND_ICONS[kind]} size={22} />
        <IdField
          class="node-id"
          label={f('id.label')}
          isHushed
          value={id}
          path={formatPath([...path, 'id'])}
          isTaken={(name) => bench.state.getState().work.nodes.has(name)}
          onRename={rename}
        />
        <div class="field node-kind">
          <label class="hushed" for="node-kind">
            {f('kind')}
          </label>
          <select
            id="node-kind"
            class="input"
            disabled={!readable}
            value={kind}
            onChange={(event) => {
              bench.write(changeKind(textNow(), id, event.currentTarget.value as NodeKind));
            }}
          >
            {NODE_KINDS.map((one) => (
              <option key={one} value={one}>
                {o(`kind.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="node-tools">
          <IconButton
            icon={FORM_ICONS.copy}
            label={f('copyNode')}
            disabled={!readable}
            onClick={() => copyNode(bench, id)}
          />
          <IconButton
            icon={FORM_ICONS.bin}
            label={f('removeNode')}
            disabled={!readable}
            onClick={() => {
              removal.remove(id);
              const { node: next } = bench.state.getState().selection;
              bench.goTo(next === undefined ? [] : ['nodes', next], 'form');
            }}
          />
        </div>
        <WritingLanguage />
      </header>
      <ProblemList
        id="node-problems"
        problems={kind === 'line' ? listProblems : [...problems, ...listProblems]}
      />
      {kind === 'ending' ? (
        <EndingFields node={node} onTitleBlur={nameIt} />
      ) : (
        <SpokenFields node={node} onTextKey={onTextKey} onTextBlur={nameIt} />
      )}
      {kind === 'line' && <LineWay node={node} />}
      {kind === 'decision' && (
        <>
          <ChoiceList id={id} choices={node.choices} list={value.choices} onTaken={removal.tell} />
          <DecisionMore node={node} />
        </>
      )}
    </article>
  );
}
