/** Still to come. */
export function JsonView() {
  return null;
}
