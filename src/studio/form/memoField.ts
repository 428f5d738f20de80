import type { FunctionComponent } from 'preact';
import { memo } from 'preact/compat';
import { isSameObject } from '../workbench/same.ts';

/**
 * A part of the form that is drawn again only when what it is given changes, or what it reads of the bench itself:
 * with each key only what shows the edited text has to be. Paths are the same when their steps are.
 */
export function memoField<Props extends object>(Field: FunctionComponent<Props>): FunctionComponent<Props> {
  return memo(Field, isSameObject);
}
