import { DIAGNOSTICS } from './diagnostics.ts';
import type { Finding } from './finding.ts';
import { isObject, type Loose } from './lenient.ts';

/** Codes, or codes with a path, that the author has accepted with a reason (rulings, 20); without one they stand. */
export function acceptedIn(file: Loose | undefined): readonly string[] {
  const accepted = file?.['x-accepted'];
  if (!isObject(accepted)) return [];
  return Object.keys(accepted).filter((entry) => {
    const reason = accepted[entry];
    return typeof reason === 'string' && reason.trim() !== '';
  });
}

/** Whether `PN402` or `PN402 nodes.opening` covers a finding at this path: there or anywhere below. */
export function covers(accepted: string, code: string, path: string): boolean {
  if (accepted === code) return true;
  const [acceptedCode, within] = accepted.split(' ');
  return (
    acceptedCode === code &&
    within !== undefined &&
    (path === within || /^[.[]/.test(path.slice(within.length))) &&
    path.startsWith(within)
  );
}

/** The key of `x-accepted` under which a finding, and no other, is accepted. */
export function acceptanceKey({ code, path }: Pick<Finding, 'code' | 'path'>): string {
  return path === '' || path.includes(' ') ? code : `${code} ${path}`;
}

/** How the author has accepted a warning: the key of `x-accepted` and the reason under it. */
export function acceptanceOf(
  file: Loose,
  { code, path, severity }: Pick<Finding, 'code' | 'path' | 'severity'>,
): { readonly key: string; readonly reason: string } | undefined {
  if (severity !== 'info' || DIAGNOSTICS[code].severity === 'info') return undefined;
  const key = acceptedIn(file).find((entry) => covers(entry, code, path));
  const accepted = file['x-accepted'];
  const reason = key !== undefined && isObject(accepted) ? accepted[key] : undefined;
  return key !== undefined && typeof reason === 'string' ? { key, reason } : undefined;
}
