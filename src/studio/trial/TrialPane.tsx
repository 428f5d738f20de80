/** Still to come. */
export function TrialPane() {
  return null;
}
