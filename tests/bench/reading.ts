import { Compiler } from 'inkjs/full';
import { check, horizonOf } from '../../src/analysis/index.ts';
import { readScenario, toScenario } from '../../src/format/index.ts';
import { generatedFile } from './generated.ts';
import { inkSource } from './inkSource.ts';
import { median, medians, time } from './measure.ts';
import { figure, type Part, ratio } from './table.ts';

const ROUNDS = 7;
const INK_ROUNDS = 3;

/** Reading and checking a file of 10,000 nodes beside JSON.parse and beside compiling its graph with inkjs. */
export function reading(): Part {
  const text = generatedFile({ layers: 104, width: 100, conditions: 'flags' });
  const { scenario, findings } = check(text);
  if (!scenario) throw new Error(`The generated file has errors: ${JSON.stringify(findings.slice(0, 3))}`);
  const source = inkSource(toScenario(JSON.parse(text)), horizonOf(scenario), 'en');
  const ours = medians(ROUNDS, {
    parse: () => JSON.parse(text),
    read: () => readScenario(text),
    check: () => check(text),
  });
  const ink = median(Array.from({ length: INK_ROUNDS }, () => time(() => new Compiler(source).Compile())));
  const row = (name: string, ms: number) => [name, figure(ms), ratio(ms / ours.parse), ratio(ms / ink)];
  return {
    title: 'Reading a large file',
    notes: [
      `${Object.keys(scenario.nodes).length.toLocaleString('en')} nodes in two languages, ${figure(text.length / 2 ** 20)} MB of JSON;`,
      `the ink source holds one language, ${figure(source.length / 2 ** 20)} MB.`,
      `Medians of ${ROUNDS} rounds, of ${INK_ROUNDS} for inkjs. Findings: ${findings.length}.`,
    ],
    table: [
      ['', 'ms', 'to JSON.parse', 'to inkjs'],
      row('JSON.parse, nothing checked', ours.parse),
      row('read: positions, schema, links, languages', ours.read),
      row('check: the same, and every menu proven', ours.check),
      row('inkjs compiles the same graph', ink),
    ],
  };
}
