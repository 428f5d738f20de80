/** Still to come. */
export function GraphView() {
  return null;
}
