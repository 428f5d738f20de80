import os from 'node:os';
import { frames } from './frames.ts';
import { live } from './live.ts';
import { reading } from './reading.ts';
import { sampling } from './sampling.ts';
import { solving } from './solving.ts';
import { studio } from './studio/studio.ts';
import { format, type Part } from './table.ts';
import { turns } from './turns.ts';
import { typing } from './typing.ts';

/** Parts of the bench, by the name that selects one: `npm run bench -- turns`. */
const PARTS: Readonly<Record<string, () => Part | Promise<Part> | AsyncIterable<Part>>> = {
  turns,
  reading,
  typing,
  solving,
  sampling,
  frames,
  studio,
  live,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(
    `No part of the bench is called ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  console.log(
    `Node ${process.versions.node}, ${os.cpus().length} cores (${os.cpus()[0]?.model ?? 'unknown'})\n`,
  );
  for (const [name, part] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) {
      const told = part();
      if (Symbol.asyncIterator in told) for await (const one of told) console.log(format(one));
      else console.log(format(await told));
    }
}
