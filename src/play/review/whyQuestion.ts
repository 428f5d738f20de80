// Not by the folder's index: it would bring the reader of files into the debrief.
import { seededOrder } from '../../format/seededOrder.ts';

/** A reason that may be why a reply holds the course, in one sentence. */
export interface Reason {
  /** Id of the choice whose why it opens. */
  readonly choice: string;
  readonly text: string;
}

/** How many reasons one is asked to choose from. */
const REASONS = 3;
const SENTENCE_END = /(?<!(?:^|\s)M)[.!?…]+(?:\s?[»”])?(?=$|\s+[\p{Lu}\p{N}«“])/u;

/** The first sentence of a text, its closing quotation mark with it; the whole text where it has but one. */
export function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}

/**
 * The reasons among which the why of the right reply is looked for (learning page: reflect on the right
 * solution): its own and two others of the same menu, in an order that a game keeps.
 * @param whys the why of each choice of the menu that has one, in file order
 * @param right id of the reply asked about
 * @param seed of the order
 * @returns none where the menu has fewer than three different whys: the question is then an open one
 */
export function reasonsOf(
  whys: readonly { readonly choice: string; readonly why: string }[],
  right: string,
  seed: string,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const first = whys.filter(({ choice }) => choice === right);
  for (const { choice, why } of [...first, ...whys]) {
    const text = firstSentence(why);
    if (text !== '' && !reasons.some((other) => other.text === text)) reasons.push({ choice, text });
  }
  const asked = reasons.slice(0, REASONS);
  if (asked.length < REASONS || asked[0]?.choice !== right) return [];
  const order = seededOrder(
    asked.map(({ choice }) => choice),
    seed,
  );
  return order.flatMap((id) => asked.filter(({ choice }) => choice === id));
}
