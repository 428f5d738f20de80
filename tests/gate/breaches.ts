import type { Import } from './imports.ts';
import { LAYERS } from './layers.ts';

/** Folder of `src` that a path lies in; the empty string for files directly in `src` and outside it. */
function folderOf(path: string): string {
  const [top, folder, ...rest] = path.split('/');
  return top === 'src' && rest.length > 0 ? (folder ?? '') : '';
}

/** What is wrong with an import by the architecture page, or nothing. */
export function breachOf({ from, target, inside }: Import): string | undefined {
  const folder = folderOf(from);
  const layer = LAYERS[folder];
  if (!layer) return `${from}: the folder ${folder} is not in the architecture table`;
  if (!inside) {
    return layer.packages.includes(target)
      ? undefined
      : `${from}: ${folder} may not import the package ${target}`;
  }
  if (layer.files?.includes(target)) return undefined;
  const other = folderOf(target);
  if (other === folder || layer.folders.includes(other)) return undefined;
  return `${from}: ${folder} may not import ${target}`;
}

/** The cycles among files: each as the list of files that leads back to its first. */
export function cyclesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const edges = new Map<string, string[]>();
  for (const { from, target, inside } of imports) {
    if (inside) edges.set(from, [...(edges.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push(path.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return cycles;
}
