/** Moves the focus through the buttons of a menu, from wherever it is. */
export function stepFocus(menu: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(menu?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : (at + by + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
