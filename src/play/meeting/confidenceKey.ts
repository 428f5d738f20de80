import { CONFIDENCES, type Confidence } from '../../engine/index.ts';

/**
 * How sure a key says one is: 1 to 3, by what it types or by its place in the row of figures, where a French
 * keyboard types & é ".
 */
export function confidenceKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): Confidence | undefined {
  const figure = /^Digit(\d)$/.exec(code)?.[1] ?? key;
  return CONFIDENCES[Number(figure) - 1];
}
