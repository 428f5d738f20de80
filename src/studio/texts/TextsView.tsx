/** Still to come. */
export function TextsView() {
  return null;
}
