/** Puts what lies over the page (a menu, a list) below the element it belongs to, above it where there is more room. */
export function placeBelow(over: HTMLElement, owner: HTMLElement, align: 'start' | 'end' = 'start'): void {
  const { left, right, top, bottom } = owner.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const { style } = over;
  const below = innerHeight - bottom;
  const isAbove = below < 240 && top > below;
  style.minWidth = `${Math.min(right - left, innerWidth - 16)}px`;
  style.maxHeight = `${Math.max(isAbove ? top : below, 120) - 12}px`;
  style.top = isAbove ? 'auto' : `${bottom + 4}px`;
  style.bottom = isAbove ? `${innerHeight - top + 4}px` : 'auto';
  const width = over.offsetWidth;
  const wanted = align === 'start' ? left : right - width;
  style.left = `${Math.max(8, Math.min(wanted, innerWidth - width - 8))}px`;
}
