/** Still to come. */
export function ShipView() {
  return null;
}
