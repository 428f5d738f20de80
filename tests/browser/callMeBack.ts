import { readFileSync } from 'node:fs';
import { type Choice, choicesOf, nodeOf, type Scenario } from '../../src/engine/index.ts';
import { readScenario } from '../../src/format/readScenario.ts';

/** The first scenario that was written, *Call me back in three months*. */
export const SCENARIO = call();

/** Read by the file's own reader: the folder's index holds JSON that Node refuses. */
function call(): Scenario {
  const file = new URL('../../scenarios/call-me-back.json', import.meta.url);
  const { scenario } = readScenario(readFileSync(file, 'utf8'));
  if (!scenario) throw new Error('call-me-back does not read');
  return scenario;
}

/** The choices that these letters make from the start. */
export function choicesBy(letters: string): readonly Choice[] {
  let node = SCENARIO.start.node;
  return [...letters].map((letter) => {
    const choice = choicesOf(nodeOf(SCENARIO, node))[letter.charCodeAt(0) - 65];
    if (!choice) throw new Error(`No reply ${letter} at ${node}`);
    node = choice.next;
    return choice;
  });
}
