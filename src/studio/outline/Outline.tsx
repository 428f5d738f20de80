/** Still to come. */
export function Outline() {
  return null;
}
