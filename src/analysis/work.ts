/** Long work, cut into pieces of some milliseconds: each one tells how many states were visited so far. */
export type Work<Result> = Generator<number, Result, void>;

/** Does all of it at once. */
export function toEnd<Result>(work: Work<Result>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}
