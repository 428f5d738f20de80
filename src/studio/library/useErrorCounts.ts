import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../store/index.ts';
import { openReader } from '../checker/openReader.ts';
import type { TellReading } from '../checker/protocol.ts';

/** Drafts read at most: whoever has more looks for one by its name. */
const MOST = 40;

/** A text of a draft, as it was kept. */
export function versionOf({ id, revision }: Draft): string {
  return `${id} ${revision}`;
}

/** How many errors each draft has, by `versionOf`; they are read one after the other, on another thread. */
export function useErrorCounts(all: readonly Draft[]): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const waiting = all.slice(0, MOST).filter((draft) => !counts.has(versionOf(draft)));
    if (waiting.length === 0) return;
    const found = new Map(counts);
    let number = 0;
    const next = () => {
      const draft = waiting[number];
      if (draft) lane.ask({ number, text: draft.text });
      else lane.close();
    };
    const onTell = (tell: TellReading) => {
      const draft = waiting[tell.number];
      if (draft && tell.type === 'read')
        found.set(versionOf(draft), tell.findings.filter(({ severity }) => severity === 'error').length);
      setCounts(new Map(found));
      number = tell.number + 1;
      next();
    };
    const lane = openReader(onTell);
    next();
    return lane.close;
  }, [all]);
  return counts;
}
