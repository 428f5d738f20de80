import { useRef } from 'preact/hooks';
import { Button, useTexts } from '../../ui/index.ts';
import { useOpener } from './opener.ts';

/** "Open a scenario": the browser's file picker behind a button of ours. */
export function OpenButton() {
  const o = useTexts('open');
  const open = useOpener();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="folder" onClick={() => input.current?.click()}>
        {o('open')}
      </Button>
      <input
        ref={input}
        class="hushed"
        type="file"
        accept=".json,application/json"
        aria-label={o('open')}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void open(file);
        }}
      />
    </>
  );
}
