import { useEffect, useState } from 'preact/hooks';

const IDLE = 3500;
/** Keys that only a keyboard has: a clicker must not bring the controls before the room at every page. */
const QUIET = /^(PageUp|PageDown|Arrow.*|\.|F5| |Enter)$/;

/** Whether the controls are wanted: a moving pointer or a key brings them for some seconds. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), IDLE);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (!QUIET.test(key)) wake();
    };
    wake();
    addEventListener('pointermove', wake);
    addEventListener('pointerdown', wake);
    addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', wake);
      removeEventListener('pointerdown', wake);
      removeEventListener('keydown', onKey);
    };
  }, []);
  return awake;
}
