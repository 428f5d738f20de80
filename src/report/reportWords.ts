import type { Translate } from '../i18n/index.ts';

/** The texts that a report is told in, in one language. */
export interface ReportWords {
  /** `fr` or `en`. */
  readonly language: string;
  /** Texts of the namespace `report`. */
  readonly say: Translate;
  /** Texts of the findings. */
  readonly diagnostics: Translate;
}
