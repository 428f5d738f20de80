#!/usr/bin/env -S npx tsx
import { run } from './run.ts';

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(process.argv.slice(2));
