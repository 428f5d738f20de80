import { defaultWeeks, letterOf } from '../../engine/index.ts';
import { BALANCE, formatPath, setAt } from '../../format/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { IconButton, useLanguage, useTexts } from '../../ui/index.ts';
import { Menu } from '../outline/Menu.tsx';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import type { WorkChoice, WorkNode } from '../workbench/workFile.ts';
import { ChoiceMore } from './ChoiceMore.tsx';
import { CostLabel } from './CostLabel.tsx';
import { EffectField } from './EffectField.tsx';
import { FORM_ICONS } from './formIcons.ts';
import { NextField } from './NextField.tsx';
import { NumberField } from './NumberField.tsx';
import { ProblemList } from './ProblemList.tsx';
import { inSize, PRESETS, SIZES, type Size } from './presets.ts';
import { useProblems } from './problems.ts';
import { TextField } from './TextField.tsx';
import type { Costs } from './useCosts.ts';

interface ChoiceCardProps {
  readonly node: WorkNode;
  readonly choice: WorkChoice;
  readonly costs: Costs | undefined;
  readonly onTextKey: (event: KeyboardEvent) => void;
  readonly onTextBlur: () => void;
  /** Moves the card; `focus` is the part of it that keeps the focus. */
  readonly onMove: (by: 1 | -1, focus: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly isFull: boolean;
}

/** One answer of a menu, as a card: its words, what it does, where it leads. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { node, choice, costs, onTextKey, onTextBlur, onMove, onDuplicate, onRemove, isFull } = props;
  const f = useTexts('studioForm');
  const language = useLanguage();
  const bench = useWorkbench();
  const isReadable = useBench((state) => state.work.readable);
  const isSelected = useBench(
    ({ selection }) => selection.node === node.id && selection.choice === choice.id,
  );
  const { value, index } = choice;
  const path = ['nodes', node.id, 'choices', index];
  const place = formatPath(path);
  const problems = useProblems(path);
  const letter = letterOf(index);
  const points = (key: 'speed' | 'direction') => (typeof value[key] === 'number' ? value[key] : 0);
  const count = Array.isArray(node.value.choices) ? node.value.choices.length : 0;
  const give = (speed: number, direction: number) => {
    const { text } = bench.state.getState().draft;
    bench.write(setAt(setAt(text, [...path, 'speed'], speed), [...path, 'direction'], direction));
  };
  return (
    <section
      class={isSelected ? 'choice-card is-selected' : 'choice-card'}
      aria-label={f('choice.name', { letter })}
      data-path={place}
      onFocusIn={() => !isSelected && bench.select({ node: node.id, choice: choice.id })}
    >
      <span class="choice-letter" aria-hidden="true">
        {letter}
      </span>
      <div class="choice-body">
        <div class="choice-top">
          <TextField
            class="choice-text"
            label={f('choice.text', { letter })}
            isHushed
            path={[...path, 'text']}
            value={value.text}
            most={BALANCE.PN419.thresholds.length}
            onKeyDown={onTextKey}
            onBlur={onTextBlur}
          />
          <CostLabel costs={costs} choice={choice.id} />
        </div>
        <div class="choice-controls">
          <EffectField gauge="speed" path={[...path, 'speed']} value={value.speed} />
          <EffectField gauge="direction" path={[...path, 'direction']} value={value.direction} />
          <NumberField
            class="weeks-field"
            label={f('weeks')}
            path={[...path, 'weeks']}
            value={value.weeks}
            least={0}
            most={104}
            otherwise={defaultWeeks(points('speed'))}
          />
          <NextField label={f('leadsTo')} path={[...path, 'next']} value={value.next} after={node.id} />
        </div>
        <ProblemList id={`${place}-problems`} problems={problems} />
        <div class="choice-foot">
          <details class="more">
            <summary>{f('more')}</summary>
            <ChoiceMore node={node} choice={choice} path={path} />
          </details>
          <div class="choice-tools">
            <Menu
              label={f('presets')}
              items={[
                ...PRESETS.map(({ key, speed, direction }) => ({
                  key,
                  label: f(`preset.${key}`, {
                    effect: `${formatSigned(language, speed)} / ${formatSigned(language, direction)}`,
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
              onClick={() => onMove(-1, 'up')}
            />
            <IconButton
              icon={FORM_ICONS.down}
              label={f('choice.down', { letter })}
              data-path={`${place}.down`}
              disabled={!isReadable || index >= count - 1}
              onClick={() => onMove(1, 'down')}
            />
            <IconButton
              icon={FORM_ICONS.copy}
              label={f('choice.copy', { letter })}
              disabled={!isReadable || isFull}
              onClick={onDuplicate}
            />
            <IconButton
              icon={FORM_ICONS.bin}
              label={f('choice.remove', { letter })}
              disabled={!isReadable}
              onClick={onRemove}
            />
          </div>
        </div>
      </div>
    </section>
  );
}
