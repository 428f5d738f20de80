import { useMemo, useRef } from 'preact/hooks';
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
import { type WorkChoice, wordingOf } from '../workbench/workFile.ts';
import { type CardActions, ChoiceCard } from './ChoiceCard.tsx';
import { isMadeUp } from './isMadeUp.ts';
import { memoField } from './memoField.ts';

interface ChoiceListProps {
  /** Id of the decision. */
  readonly id: string;
  readonly choices: readonly WorkChoice[];
  /** What the file has in their place, whatever it is. */
  readonly list: unknown;
  readonly onTaken: (notice: UndoNotice, text: string) => void;
}

function Choices({ id: node, choices, list, onTaken }: ChoiceListProps) {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const language = useBench((state) => state.language);
  const table = useBench((state) => state.balance?.figures?.costs);
  const costs = table?.decisions.find((one) => one.node === node)?.choices;
  const count = Array.isArray(list) ? list.length : 0;
  const isFull = count >= MAX_CHOICES;
  const textNow = () => bench.state.getState().draft.text;
  const goTo = (index: number, part: string) => bench.goTo(['nodes', node, 'choices', index, part]);

  const add = () => {
    const made = addChoice(textNow(), node);
    if (!made) return;
    bench.write(made.text);
    goTo(count, 'text');
  };
  const move = (index: number, by: 1 | -1, focus: string) => {
    if (index + by < 0 || index + by >= count) return;
    bench.write(moveChoice(textNow(), node, index, index + by));
    const isLast = index + by === (by < 0 ? 0 : count - 1);
    goTo(index + by, isLast && (focus === 'up' || focus === 'down') ? 'text' : focus);
  };
  const copy = (index: number) => {
    const made = duplicateChoice(textNow(), node, index);
    if (!made) return;
    bench.write(made.text);
    goTo(index + 1, 'text');
  };
  const remove = (index: number) => {
    const text = removeChoice(textNow(), node, index);
    bench.write(text);
    onTaken({ message: f('choice.removed', { letter: letterOf(index) }) }, text);
    if (count > 1) goTo(Math.min(index, count - 2), 'text');
    else bench.goTo(['nodes', node]);
  };
  /** A choice keeps the id that was made up for it only until its first words are there. */
  const nameIt = ({ index, id, value }: WorkChoice) => {
    const words = wordingOf(value.text, language);
    if (!isReadable || words.trim() === '' || !isMadeUp(id, 'answer')) return;
    const others = choices.map((one) => one.id).filter((one) => one !== id);
    bench.write(renameChoice(textNow(), node, index, newIdFrom(words, others, id)));
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
  const latest = useRef({ move, copy, remove, nameIt, onTextKey });
  latest.current = { move, copy, remove, nameIt, onTextKey };
  /** The same for all cards and for good: what is written in one of them does not draw the others again. */
  const actions = useMemo(
    (): CardActions => ({
      move: (index, by, focus) => latest.current.move(index, by, focus),
      copy: (index) => latest.current.copy(index),
      remove: (index) => latest.current.remove(index),
      nameIt: (choice) => latest.current.nameIt(choice),
      onTextKey: (event, choice) => latest.current.onTextKey(event, choice),
    }),
    [],
  );
  return (
    <div class="answer-list">
      <h3 class="field-label" id="answer-list-name">
        {f('choices')}
      </h3>
      {!Array.isArray(list) && (
        <p class="field-hint">
          {f('choicesBroken')}{' '}
          <button type="button" class="link" onClick={() => bench.goTo(['nodes', node, 'choices'], 'json')}>
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
          count={count}
          actions={actions}
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

/** The answers of a decision, and the keys that write a whole menu without leaving the keyboard. */
export const ChoiceList = memoField(Choices);
