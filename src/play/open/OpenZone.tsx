import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DropHere, goTo, lazily, useApp, useFileDrop, useTexts } from '../../ui/index.ts';
import { fetchScenario } from './fetchScenario.ts';
import './open.css';
import { OpenerContext } from './opener.ts';
import { type Faulty, openScenario } from './openScenario.ts';

type Problem = Faulty | { readonly type: 'foreign' | 'missing' | 'unreadable'; readonly fileName: string };

/** The screen of faults, with all its wording, arrives the first time that it is needed. */
const FaultScreen = lazily(async () => (await import('./FaultScreen.tsx')).FaultScreen);

/**
 * Lets a scenario file, or a room's game, be opened from anywhere on the player's screens: the picker, a drop, or
 * `?scenario=` with an address of this site.
 */
export function OpenZone({ children }: { readonly children: ComponentChildren }) {
  const { ownScenarios, logbook, notices } = useApp();
  const o = useTexts('open');
  const [problem, setProblem] = useState<Problem>();
  const [reading, setReading] = useState<string>();

  const openBytes = async (name: string, read: () => Promise<ArrayBuffer>) => {
    setReading(name);
    try {
      const opened = await openScenario(name, new Uint8Array(await read()), ownScenarios, Date.now());
      if (opened.type === 'faulty') return setProblem(opened);
      setProblem(undefined);
      if (opened.type === 'game') {
        notices.tellFault(logbook.save(opened.record));
        return goTo({ type: 'review', game: opened.record.id });
      }
      if (!opened.kept) notices.show('storage-failed');
      goTo({ type: 'play', scenario: opened.key });
    } catch {
      setProblem({ type: 'unreadable', fileName: name });
    } finally {
      setReading(undefined);
    }
  };
  const openFile = (file: File) => openBytes(file.name, () => file.arrayBuffer());
  const over = useFileDrop(([file]) => {
    if (file) void openFile(file);
  });

  useEffect(() => {
    const address = new URLSearchParams(location.search).get('scenario');
    if (!address) return;
    void fetchScenario(address).then((fetched) =>
      fetched.type === 'fetched'
        ? openBytes(fetched.fileName, async () => fetched.bytes)
        : setProblem(fetched),
    );
  }, []);

  return (
    <OpenerContext.Provider value={openFile}>
      <p class="hushed" role="status">
        {reading && o('checking', { name: reading })}
      </p>
      {problem ? <FaultScreen problem={problem} onClose={() => setProblem(undefined)} /> : children}
      {over && <DropHere text={o('drop')} />}
    </OpenerContext.Provider>
  );
}
