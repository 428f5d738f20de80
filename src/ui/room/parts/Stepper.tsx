import type { Ref } from 'preact';
import { IconButton } from '../../index.ts';
import { ICONS } from './icons.ts';

interface StepperProps {
  readonly value: number | undefined;
  readonly most: number;
  /** How much one press of a button, or of an arrow key, adds. */
  readonly step: number;
  readonly labels: { readonly field: string; readonly more: string; readonly less: string };
  readonly onChange: (value: number) => void;
  readonly onEnter: () => void;
  readonly field: Ref<HTMLInputElement>;
}

/** A figure that is typed, or stepped with two big buttons. */
export function Stepper({ value, most, step, labels, onChange, onEnter, field }: StepperProps) {
  const set = (wanted: number) => onChange(Math.min(most, Math.max(0, wanted)));
  const move = (by: number) => set((value ?? 0) + by);
  return (
    <span class="stepper">
      <IconButton icon={ICONS.minus} label={labels.less} onClick={() => move(-step)} />
      <input
        ref={field}
        class="stepper-field"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        aria-label={labels.field}
        value={value === undefined ? '' : String(value)}
        placeholder="–"
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, '');
          set(Number(digits));
          event.currentTarget.value = digits;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
          else if (event.key === 'ArrowUp') move(step);
          else if (event.key === 'ArrowDown') move(-step);
          else return;
          event.preventDefault();
        }}
      />
      <IconButton icon={ICONS.plus} label={labels.more} onClick={() => move(step)} />
    </span>
  );
}
