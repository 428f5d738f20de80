import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './readFile.ts';

export interface Found {
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
}

function jsonIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The scenario files that names mean: files as they are, folders with every JSON file below them. */
export function findScenarios(names: readonly string[]): Found {
  const files: string[] = [];
  const unreadable: { name: string; reason: string }[] = [];
  for (const name of names)
    try {
      const found = statSync(name).isDirectory() ? jsonIn(name) : [name];
      if (found.length === 0) unreadable.push({ name, reason: 'empty' });
      files.push(...found);
    } catch (error) {
      unreadable.push({ name, reason: reasonOf(error) });
    }
  return { files: [...new Set(files)], unreadable };
}
