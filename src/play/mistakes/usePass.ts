import { useState } from 'preact/hooks';
import { type Pass, parsePass } from './pass.ts';

/** The pass that the page's place in the history holds: a reload, or the back button, returns to it. */
export function keptPass(): Pass | undefined {
  return parsePass(history.state?.pass);
}

/**
 * A pass through a queue, kept with the page's place in the history.
 * @param fresh the pass to begin when none is kept, or the one kept is another queue's
 */
export function usePass(fresh: Pass): readonly [Pass, (pass: Pass) => void] {
  const [pass, setPass] = useState(() => {
    const kept = keptPass();
    return kept?.ids.join() === fresh.ids.join() ? kept : fresh;
  });
  return [
    pass,
    (next) => {
      history.replaceState({ pass: next }, '');
      setPass(next);
    },
  ];
}
