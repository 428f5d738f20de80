/** Still to come. */
export function ProblemsPane() {
  return null;
}
