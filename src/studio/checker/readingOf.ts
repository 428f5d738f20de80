import { soundLooks, toScenario } from '../../format/index.ts';
import type { WorkFile } from '../workbench/workFile.ts';
import type { Reading, TellReading } from './protocol.ts';

/**
 * What the reading thread told of a text, with the scenarios made where the text is known as data.
 * @param work the very text that was read
 */
export function readingOf(tell: Extract<TellReading, { type: 'read' }>, work: WorkFile): Reading {
  const { number, findings, fit, mended } = tell;
  if (fit === undefined) return { number, findings, scenario: undefined, playable: undefined };
  if (mended) return { number, findings, scenario: fit === 'whole' ? mended : undefined, playable: mended };
  const scenario = fit === 'whole' ? toScenario(work.value) : undefined;
  return { number, findings, scenario, playable: scenario ?? toScenario(soundLooks(work.value)) };
}
