import { check } from '../analysis/index.ts';
import type { Finding } from '../format/index.ts';
import {
  addNamespace,
  createI18n,
  describeFinding,
  preferredLanguage,
  translator,
  UI_LANGUAGES,
} from '../i18n/index.ts';
import en from '../i18n/locales/en/diagnostics.json' with { type: 'json' };
import fr from '../i18n/locales/fr/diagnostics.json' with { type: 'json' };

const i18n = createI18n(
  preferredLanguage(UI_LANGUAGES, { browser: [Intl.DateTimeFormat().resolvedOptions().locale] }),
);
addNamespace(i18n, 'diagnostics', { fr, en });
const text = translator(i18n, 'diagnostics');

/** One line for people, in the system's language: where, which code, what is wrong and how to mend it. */
function told(finding: Finding): string {
  const { message, fix } = describeFinding(text, finding);
  return `${finding.file}:${finding.line}:${finding.column} ${finding.code} ${message} ${fix}`;
}

/** What makes a scenario file unplayable: its errors, and each as a line with its place; none when it plays. */
export function scenarioFaults(
  file: string,
  content: string,
): { errors: readonly Finding[]; lines: readonly string[] } {
  const errors = check(content, { file, balance: false }).findings.filter(
    ({ severity }) => severity === 'error',
  );
  return { errors, lines: errors.map(told) };
}
