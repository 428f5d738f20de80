import type { Finding } from '../../format/index.ts';

/** Told by the state of the row, or of the whole text in all its languages. */
const TOLD_ELSEWHERE: readonly string[] = ['PN301', 'PN302', 'PN308'];

/** What is said of texts (PN3xx and PN5xx), by the place it is said of. */
export function rowNotes(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const notes = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!/^PN[35]/.test(finding.code) || TOLD_ELSEWHERE.includes(finding.code)) continue;
    const there = notes.get(finding.path);
    if (there) there.push(finding);
    else notes.set(finding.path, [finding]);
  }
  return notes;
}
