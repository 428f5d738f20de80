/** Still to come. */
export function CastView() {
  return null;
}
