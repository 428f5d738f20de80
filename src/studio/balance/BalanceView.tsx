/** Still to come. */
export function BalanceView() {
  return null;
}
