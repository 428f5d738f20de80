import { Compiler } from 'inkjs/full';
import { check, horizonOf } from '../../src/analysis/index.ts';
import { readScenario } from '../../src/format/index.ts';
import { generatedFile } from './generated.ts';
import { inkSource } from './inkSource.ts';
import { median, medians, time } from './measure.ts';
import { figure, type Part, ratio } from './table.ts';

const ROUNDS = 7;

interface Size {
  /** Layers of a hundred decisions, but for the first few. */
  readonly layers: number;
  readonly inkRounds: number;
}

/** The table of a size: reading and checking beside JSON.parse and beside compiling the same graph with inkjs. */
function rowsOf({ layers, inkRounds }: Size): readonly (readonly string[])[] {
  const text = generatedFile({ layers, width: 100, conditions: 'flags' });
  const { scenario, findings } = check(text, { balance: false });
  if (!scenario) throw new Error(`The generated file has errors: ${JSON.stringify(findings.slice(0, 3))}`);
  const source = inkSource(scenario, horizonOf(scenario), 'en');
  const ours = medians(ROUNDS, {
    parse: () => JSON.parse(text),
    read: () => readScenario(text),
    check: () => check(text, { balance: false }),
  });
  const ink = median(Array.from({ length: inkRounds }, () => time(() => new Compiler(source).Compile())));
  const row = (name: string, ms: number) => [name, figure(ms), ratio(ms / ours.parse), ratio(ink / ms)];
  const nodes = Object.keys(scenario.nodes).length.toLocaleString('en');
  return [
    [`${nodes} nodes, ${figure(text.length / 2 ** 20)} MB`, 'ms', 'to JSON.parse', 'inkjs takes'],
    row('JSON.parse, nothing checked', ours.parse),
    row('read: places, schema, links, languages', ours.read),
    row('check: the same, and every menu proven', ours.check),
    row(inkRounds > 1 ? 'inkjs compiles the same graph' : 'inkjs compiles the same graph, once', ink),
  ];
}

/** Reading and full validation of files of 1,000 and of 10,000 nodes. */
export function reading(): Part {
  return {
    title: 'Reading a large file',
    notes: [
      `Medians of ${ROUNDS} rounds; inkjs, which takes minutes over the larger one, has 3 rounds and one.`,
      'The JSON file holds two languages, whys and reactions, the ink source one language and no why.',
    ],
    table: [...rowsOf({ layers: 14, inkRounds: 3 }), [], ...rowsOf({ layers: 104, inkRounds: 1 })],
  };
}
