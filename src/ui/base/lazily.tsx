import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code arrives when it is first drawn, nothing being drawn until then.
 * @param load a dynamic import; calling it earlier is how to have the code ready
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | undefined;
  return (props: Props) => {
    const [Part, setPart] = useState(() => arrived);
    const [fault, setFault] = useState<unknown>();
    useEffect(() => {
      if (Part) return;
      load().then((part) => {
        arrived = part;
        setPart(() => part);
      }, setFault);
    }, []);
    if (fault) throw fault;
    return Part ? <Part {...props} /> : null;
  };
}
