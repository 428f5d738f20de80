import { useId, useState } from 'preact/hooks';
import { isId } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';

interface IdFieldProps {
  readonly label: string;
  readonly value: string;
  /** Whether something else has a name. */
  readonly isTaken: (name: string) => boolean;
  readonly onRename: (name: string) => void;
  /** Path of the id, for whoever is led there. */
  readonly path: string;
  readonly class?: string;
  readonly isHushed?: boolean;
}

/** The name of something within the file: it changes everywhere at once, when one leaves the field or with Enter. */
export function IdField({
  label,
  value,
  isTaken,
  onRename,
  path,
  class: extra,
  isHushed = false,
}: IdFieldProps) {
  const f = useTexts('studioForm');
  const id = useId();
  const isReadable = useBench((state) => state.work.readable);
  const [typed, setTyped] = useState<string>();
  const name = typed?.trim() ?? value;
  const fault =
    name === value ? undefined : !isId(name) ? f('id.wrong') : isTaken(name) ? f('id.taken') : undefined;
  const settle = () => {
    setTyped(undefined);
    if (fault === undefined && name !== value) onRename(name);
  };
  return (
    <div class={`field ${extra ?? ''}`}>
      <label class={isHushed ? 'hushed' : 'field-label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        title={label}
        spellcheck={false}
        autocomplete="off"
        data-path={path}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        readOnly={!isReadable}
        value={typed ?? value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            if (fault === undefined) settle();
          } else if (event.key === 'Escape') setTyped(undefined);
        }}
      />
      <span id={`${id}-fault`} class="field-fault" role="status">
        {fault}
      </span>
    </div>
  );
}
