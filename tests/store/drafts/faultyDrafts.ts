import type { DraftPort } from '../../../src/store/index.ts';

/** A port that fails as a browser does, as long as it is told to. */
export function faultyDrafts(port: DraftPort): { readonly port: DraftPort; fault: string | undefined } {
  const faulty: { port: DraftPort; fault: string | undefined } = { port, fault: undefined };
  const tried = async <T>(work: () => Promise<T>): Promise<T> => {
    if (faulty.fault !== undefined) throw new DOMException('', faulty.fault);
    return work();
  };
  faulty.port = {
    ...port,
    all: () => tried(port.all),
    get: (id) => tried(() => port.get(id)),
    turn: (id, make) => tried(() => port.turn(id, make)),
    remove: (id) => tried(() => port.remove(id)),
  };
  return faulty;
}
