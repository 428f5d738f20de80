import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const CODE = /\.tsx?$/;

/** One import of a file; `target` is a path from the root, or a package's name, or `node:`. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly target: string;
  readonly inside: boolean;
}

/** Code files under a folder of the repository, or those whose names a pattern allows, as paths from its root with `/`. */
export function codeFiles(folder: string, allowed = CODE): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && allowed.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Specifiers in a source text: static, dynamic, re-exported, and in types (`import('x').T`). */
function specifiersOf(file: string, text: string): readonly string[] {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
  ].filter((value) => value !== undefined);
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') found.push(source.value);
      else throw new Error(`${file}: an import() whose target is not a plain string cannot be checked`);
    },
    TSImportType({ source }) {
      found.push(source.value);
    },
  }).visit(program);
  return [...new Set(found)];
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const [scope, name] = specifier.split('/');
  return specifier.startsWith('@') ? `${scope}/${name}` : (scope ?? specifier);
}

/** All imports of a file. `virtual:` modules are made by the build and count as the page's own. */
export function importsOf(file: string, text = readFileSync(join(ROOT, file), 'utf8')): readonly Import[] {
  return specifiersOf(file, text)
    .filter((specifier) => !specifier.startsWith('virtual:'))
    .map((specifier) => {
      const path = specifier.replace(/\?.*$/, '');
      const inside = /^\.{0,2}\//.test(path);
      const target = inside ? posix.normalize(posix.join(dirname(file), path)) : packageOf(path);
      return { from: file, specifier, target, inside };
    });
}
