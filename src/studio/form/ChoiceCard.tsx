import type { ChoiceCost } from '../../analysis/index.ts';
import { defaultWeeks, letterOf } from '../../engine/index.ts';
import { BALANCE, EFFECT_PRESETS, formatPath, MAX_CHOICES, setAt } from '../../format/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { IconButton, useLanguage, useTexts } from '../../ui/index.ts';
import { Menu } from '../outline/Menu.tsx';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import type { WorkChoice } from '../workbench/workFile.ts';
import { ChoiceMore } from './ChoiceMore.tsx';
import { CostLabel } from './CostLabel.tsx';
import { FORM_ICONS } from './formIcons.ts';
import { memoField } from './memoField.ts';
import { inSize, SIZES, type Size } from './sizes.ts';
import { TextField } from './TextField.tsx';
import { WayControls } from './WayControls.tsx';

/** What is done to a choice from its card. */
export interface CardActions {
  /** Moves the card; `focus` is the part of it that keeps the focus. */
  readonly move: (index: number, by: 1 | -1, focus: string) => void;
  readonly copy: (index: number) => void;
  readonly remove: (index: number) => void;
  readonly nameIt: (choice: WorkChoice) => void;
  readonly onTextKey: (event: KeyboardEvent, choice: WorkChoice) => void;
}

interface ChoiceCardProps {
  /** Id of the decision. */
  readonly node: string;
  readonly choice: WorkChoice;
  readonly cost: ChoiceCost | undefined;
  /** How many entries the list has. */
  readonly count: number;
  readonly actions: CardActions;
}

function Card({ node, choice, cost, count, actions }: ChoiceCardProps) {
  const f = useTexts('studioForm');
  const language = useLanguage();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const isSelected = useBench(({ selection }) => selection.node === node && selection.choice === choice.id);
  const { value, index } = choice;
  const path = ['nodes', node, 'choices', index];
  const place = formatPath(path);
  const letter = letterOf(index);
  const points = (key: 'speed' | 'direction') => (typeof value[key] === 'number' ? value[key] : 0);
  const give = (speed: number, direction: number) => {
    const { text } = bench.state.getState().draft;
    bench.write(setAt(setAt(text, [...path, 'speed'], speed), [...path, 'direction'], direction));
  };
  return (
    <section
      class={isSelected ? 'answer-card is-selected' : 'answer-card'}
      aria-label={f('choice.name', { letter })}
      data-path={place}
      onFocusIn={() => !isSelected && bench.select({ node, choice: choice.id })}
    >
      <span class="answer-letter" aria-hidden="true">
        {letter}
      </span>
      <div class="answer-body">
        <div class="answer-top">
          <TextField
            class="answer-text"
            label={f('choice.text', { letter })}
            isHushed
            placeholder={f('choice.placeholder')}
            path={[...path, 'text']}
            value={value.text}
            most={BALANCE.PN419.thresholds.length}
            onKeyDown={(event) => actions.onTextKey(event, choice)}
            onBlur={() => actions.nameIt(choice)}
          />
          <CostLabel cost={cost} />
        </div>
        <WayControls path={path} value={value} weeks={defaultWeeks(points('speed'))} node={node} />
        <div class="answer-foot">
          <details class="more">
            <summary>{f('more')}</summary>
            <ChoiceMore node={node} choice={choice} path={path} />
          </details>
          <div class="answer-tools">
            <Menu
              label={f('presets')}
              items={[
                ...Object.entries(EFFECT_PRESETS).map(([key, { speed, direction }]) => ({
                  key,
                  label: f(`preset.${key}`, {
                    speed: formatSigned(language, speed),
                    direction: formatSigned(language, direction),
                  }),
                  disabled: !isReadable,
                  onPick: () => give(speed, direction),
                })),
                ...Object.entries(SIZES).map(([size, most]) => ({
                  key: size,
                  label: f('size', { size, points: most }),
                  disabled: !isReadable,
                  onPick: () => {
                    const sized = inSize(points('speed'), points('direction'), size as Size);
                    give(sized.speed, sized.direction);
                  },
                })),
              ]}
            />
            <IconButton
              icon={FORM_ICONS.up}
              label={f('choice.up', { letter })}
              data-path={`${place}.up`}
              disabled={!isReadable || index === 0}
              onClick={() => actions.move(index, -1, 'up')}
            />
            <IconButton
              icon={FORM_ICONS.down}
              label={f('choice.down', { letter })}
              data-path={`${place}.down`}
              disabled={!isReadable || index >= count - 1}
              onClick={() => actions.move(index, 1, 'down')}
            />
            <IconButton
              icon={FORM_ICONS.copy}
              label={f('choice.copy', { letter })}
              disabled={!isReadable || count >= MAX_CHOICES}
              onClick={() => actions.copy(index)}
            />
            <IconButton
              icon={FORM_ICONS.bin}
              label={f('choice.remove', { letter })}
              disabled={!isReadable}
              onClick={() => actions.remove(index)}
            />
          </div>
        </div>
      </div>
    </section>
  );
}

/** One answer of a menu, as a card: its words, what it does, where it leads. */
export const ChoiceCard = memoField(Card);
