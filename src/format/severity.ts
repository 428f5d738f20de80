/** An error keeps a file from being played; a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info';
