/** The figure after one more digit: it joins what was typed while that stays within 100, else it begins anew. */
export function digitsAfter(typed: string, digit: string): string {
  const joined = typed + digit;
  return typed !== '' && typed !== '0' && Number(joined) <= 100 ? joined : digit;
}
