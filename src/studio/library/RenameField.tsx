import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { fileNameOf } from '../files/readFile.ts';

interface RenameFieldProps {
  readonly fileName: string;
  /** Called with the new name, or without when it stays. */
  readonly onDone: (fileName: string | undefined) => void;
}

/** The file name as a field: Enter takes it, Escape leaves it as it was. */
export function RenameField({ fileName, onDone }: RenameFieldProps) {
  const l = useTexts('studioLibrary');
  const ref = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.setSelectionRange(0, fileName.replace(/\.[^.]*$/, '').length);
  }, []);
  const end = (name: string | undefined) => {
    if (done.current) return;
    done.current = true;
    onDone(name === undefined || name.trim() === '' || name === fileName ? undefined : fileNameOf(name));
  };
  return (
    <input
      ref={ref}
      class="input card-rename"
      aria-label={l('fileName')}
      defaultValue={fileName}
      maxLength={120}
      spellcheck={false}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(event.currentTarget.value);
        if (event.key === 'Escape') end(undefined);
      }}
    />
  );
}
