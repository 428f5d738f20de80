import { letterOf } from '../../engine/index.ts';
import {
  addChoice,
  duplicateChoice,
  MAX_CHOICES,
  moveChoice,
  newIdFrom,
  removeChoice,
  renameChoice,
} from '../../format/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import type { UndoNotice } from '../outline/useUndoNotice.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { type WorkChoice, type WorkNode, wordingOf } from '../workbench/workFile.ts';
import { ChoiceCard } from './ChoiceCard.tsx';
import { isMadeUp } from './isMadeUp.ts';

interface ChoiceListProps {
  readonly node: WorkNode;
  readonly onTaken: (notice: UndoNotice, text: string) => void;
}

/** The answers of a decision, and the keys that write a whole menu without leaving the keyboard. */
export function ChoiceList({ node, onTaken }: ChoiceListProps) {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const language = useBench((state) => state.language);
  const table = useBench((state) => state.balance?.figures?.costs);
  const costs = table?.decisions.find((one) => one.node === node.id)?.choices;
  const { choices } = node;
  const list = node.value.choices;
  const count = Array.isArray(list) ? list.length : 0;
  const isFull = count >= MAX_CHOICES;
  const textNow = () => bench.state.getState().draft.text;
  const goTo = (index: number, part: string) => bench.goTo(['nodes', node.id, 'choices', index, part]);

  const add = () => {
    const made = addChoice(textNow(), node.id);
    if (!made) return;
    bench.write(made.text);
    goTo(count, 'text');
  };
  const move = (index: number, by: 1 | -1, focus: string) => {
    if (index + by < 0 || index + by >= count) return;
    bench.write(moveChoice(textNow(), node.id, index, index + by));
    const isLast = index + by === (by < 0 ? 0 : count - 1);
    goTo(index + by, isLast && (focus === 'up' || focus === 'down') ? 'text' : focus);
  };
  const copy = (index: number) => {
    const made = duplicateChoice(textNow(), node.id, index);
    if (!made) return;
    bench.write(made.text);
    goTo(index + 1, 'text');
  };
  const remove = (index: number) => {
    const text = removeChoice(textNow(), node.id, index);
    bench.write(text);
    onTaken({ message: f('choice.removed', { letter: letterOf(index) }) }, text);
    if (count > 1) goTo(Math.min(index, count - 2), 'text');
    else bench.goTo(['nodes', node.id]);
  };
  /** A choice keeps the id that was made up for it only until its first words are there. */
  const nameIt = ({ index, id, value }: WorkChoice) => {
    const words = wordingOf(value.text, language);
    if (!isReadable || words.trim() === '' || !isMadeUp(id, 'answer')) return;
    const others = choices.map((one) => one.id).filter((one) => one !== id);
    bench.write(renameChoice(textNow(), node.id, index, newIdFrom(words, others, id)));
  };
  const onTextKey = (event: KeyboardEvent, choice: WorkChoice) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      nameIt(choice);
      if (choice.index < count - 1) goTo(choice.index + 1, 'text');
      else add();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(choice.index, event.key === 'ArrowUp' ? -1 : 1, 'text');
    }
  };
  return (
    <div class="answer-list">
      <h3 class="field-label" id="answer-list-name">
        {f('choices')}
      </h3>
      {!Array.isArray(list) && (
        <p class="field-hint">
          {f('choicesBroken')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => bench.goTo(['nodes', node.id, 'choices'], 'json')}
          >
            {f('toJson')}
          </button>
        </p>
      )}
      {choices.map((choice) => (
        <ChoiceCard
          key={choice.index}
          node={node}
          choice={choice}
          cost={costs?.find((one) => one.choice === choice.id)}
          isFull={isFull}
          onTextKey={(event) => onTextKey(event, choice)}
          onTextBlur={() => nameIt(choice)}
          onMove={(by, focus) => move(choice.index, by, focus)}
          onDuplicate={() => copy(choice.index)}
          onRemove={() => remove(choice.index)}
        />
      ))}
      <div class="answer-add">
        <button
          type="button"
          class="tool"
          disabled={!isReadable || isFull || !Array.isArray(list)}
          onClick={add}
        >
          <Icon name={ICONS.plus} size={18} />
          {f('choice.add')}
        </button>
        <span class="field-hint">{isFull ? f('choice.full') : f('choice.keys')}</span>
      </div>
    </div>
  );
}
