import type { Draft } from './draft.ts';
import type { DraftPort } from './draftPort.ts';

/** Drafts kept as long as the page lives. @returns a function that opens one more tab on them */
export function memoryDrafts(): () => DraftPort {
  const kept = new Map<string, Draft>();
  const tabs = new Map<object, Set<(id: string) => void>>();
  return () => {
    const heard = new Set<(id: string) => void>();
    const tab = {};
    tabs.set(tab, heard);
    return {
      all: async () => [...kept.values()],
      get: async (id) => kept.get(id),
      turn: async (id, make) => {
        const made = make(kept.get(id));
        if (made) kept.set(id, made);
      },
      remove: async (id) => {
        kept.delete(id);
      },
      tell: (id) => {
        for (const [other, listeners] of tabs)
          if (other !== tab) for (const onChange of listeners) onChange(id);
      },
      listen: (onChange) => {
        heard.add(onChange);
        return () => heard.delete(onChange);
      },
    };
  };
}
