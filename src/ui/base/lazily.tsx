import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type App, useApp } from './app.ts';

/**
 * A component whose code arrives when it is first drawn.
 * @param load a dynamic import, which may add the texts of what it brings; calling it earlier is how to have the code ready
 * @param Waiting what is drawn until then; nothing when left out
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazily<Props extends object>(
  load: (app: App) => Promise<ComponentType<Props>>,
  Waiting: ComponentType = () => null,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | undefined;
  return (props: Props) => {
    const app = useApp();
    const [Part, setPart] = useState(() => arrived);
    const [fault, setFault] = useState<unknown>();
    useEffect(() => {
      if (Part) return;
      load(app).then((part) => {
        arrived = part;
        setPart(() => part);
      }, setFault);
    }, []);
    if (fault) throw fault;
    return Part ? <Part {...props} /> : <Waiting />;
  };
}
