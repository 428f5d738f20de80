import type { Scenario } from '../../engine/index.ts';
import { type Loose, objectAt, soundLooks, toScenario, withShared } from '../../format/index.ts';
import type { WorkFile } from '../workbench/workFile.ts';
import type { Reading, TellReading } from './protocol.ts';

interface Made {
  readonly file: Loose;
  readonly scenario: Scenario;
}

/** What nodes are made from besides themselves. */
const FOR_ALL_NODES = ['languages', 'place'] as const;

/** The scenario of a file that was checked, with the nodes of the one before where their part of the file is the same. */
function scenarioFrom(file: Loose, before: Made | undefined): Scenario {
  if (!before || FOR_ALL_NODES.some((key) => file[key] !== before.file[key])) return toScenario(file);
  if (file === before.file) return before.scenario;
  const nodes = objectAt(file, 'nodes');
  const old = objectAt(before.file, 'nodes');
  const isKept = (id: string) => Object.hasOwn(old, id) && old[id] === nodes[id];
  const ids = Object.keys(nodes);
  const made = toScenario({
    ...file,
    nodes: Object.fromEntries(ids.filter((id) => !isKept(id)).map((id) => [id, nodes[id]])),
  });
  const nodeOf = (id: string) => (isKept(id) ? before.scenario : made).nodes[id];
  return {
    ...made,
    ...(file.cast === before.file.cast && { cast: before.scenario.cast }),
    nodes: Object.fromEntries(
      ids.flatMap((id) => {
        const node = nodeOf(id);
        return node ? [[id, node] as const] : [];
      }),
    ),
  };
}

/**
 * Opens what makes readings of what the reading thread tells: the scenarios are made where the text is known as data,
 * and share the nodes that an edit left as they were.
 * @returns its `work` is the very text that was read
 */
export function openReadings(): (tell: Extract<TellReading, { type: 'read' }>, work: WorkFile) => Reading {
  let last: Made | undefined;
  const made = (file: Loose): Scenario => {
    last = { file, scenario: scenarioFrom(file, last) };
    return last.scenario;
  };
  return ({ number, findings, fit, mended }, { value }) => {
    if (fit === undefined) return { number, findings, scenario: undefined, playable: undefined };
    if (mended) return { number, findings, scenario: fit === 'whole' ? mended : undefined, playable: mended };
    if (fit === 'rules') {
      const sound = withShared(last?.file, soundLooks(value)) as Loose;
      return { number, findings, scenario: undefined, playable: made(sound) };
    }
    const scenario = made(value);
    return { number, findings, scenario, playable: scenario };
  };
}
