/** Still to come. */
export function FormView() {
  return null;
}
