import type { Severity } from './finding.ts';

export interface Diagnostic {
  readonly severity: Severity;
}

const error = { severity: 'error' } as const;
const warning = { severity: 'warning' } as const;
const info = { severity: 'info' } as const;

/** Every code of the first three families (rulings, 19). Codes are never reused for something else. */
export const DIAGNOSTICS = {
  PN101: error,
  PN102: error,
  PN103: error,
  PN104: error,
  PN105: info,
  PN106: error,
  PN107: error,
  PN108: error,
  PN110: error,
  PN111: error,
  PN112: error,
  PN113: error,
  PN114: error,
  PN115: error,
  PN116: error,
  PN117: error,
  PN118: error,
  PN119: error,
  PN120: error,
  PN121: error,
  PN122: error,
  PN124: error,
  PN190: info,
  PN201: error,
  PN202: warning,
  PN203: error,
  PN204: error,
  PN205: error,
  PN206: error,
  PN207: info,
  PN210: warning,
  PN211: warning,
  PN212: error,
  PN213: warning,
  PN214: error,
  PN301: error,
  PN302: warning,
  PN303: error,
  PN304: warning,
  PN305: error,
  PN306: warning,
  PN307: warning,
  PN308: warning,
  PN309: warning,
  PN310: warning,
  PN311: warning,
  PN312: warning,
  PN313: warning,
  PN314: warning,
  PN315: info,
  PN316: warning,
  PN317: warning,
  PN318: info,
} as const satisfies Readonly<Record<string, Diagnostic>>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;
