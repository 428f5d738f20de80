import type { Page } from '@playwright/test';

/** What must never lie on one another in the meeting and in the album. */
const BOXES = [
  '.bar',
  '.speech',
  '.whisper',
  '.choices > li',
  '.choice-chosen',
  '.steps',
  '.slip',
  '.why',
  '.aftermath > .take-back',
  '.deck-dial',
  '.moved',
  '.reading-number',
  '.reading-name',
  '.crm-head',
  '.crm-buttons',
  '.crm-keys',
  '.confidence legend',
  '.confidence-levels button',
  '.confidence-pass',
  '.album-head',
  '.album-sheet',
  '.album-tallies li',
  '.album-play',
  '.album-shelf h2 > span',
];

/** Overlaps, clipped words and sideways scrolling of the page as it stands. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((selectors) => {
    const faults: string[] = [];
    const seen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
    };
    const boxes = selectors.flatMap((selector) =>
      [...document.querySelectorAll(selector)].filter(seen).map((element, index) => ({
        name: `${selector}#${index}`,
        element,
        rect: element.getBoundingClientRect(),
      })),
    );
    const margin = 1.5;
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        if (across > margin && down > margin)
          faults.push(`${one.name} overlaps ${other.name} by ${Math.round(across)} x ${Math.round(down)}`);
      }
    });
    for (const { name, element, rect } of boxes) {
      if (rect.left < -margin || rect.right > innerWidth + margin) faults.push(`${name} leaves the window`);
      for (const inner of [element, ...element.querySelectorAll('*')]) {
        if (inner.closest('.hushed') || inner instanceof SVGElement || !(inner instanceof HTMLElement))
          continue;
        if (inner.closest('.speech-place') || !seen(inner)) continue;
        if (inner.scrollWidth > inner.clientWidth + margin && inner.clientWidth > 0)
          faults.push(`${name} ${inner.className || inner.tagName} is clipped by its width`);
        if (inner.scrollHeight > inner.clientHeight + 3 && getComputedStyle(inner).overflowY !== 'visible')
          faults.push(`${name} ${inner.className || inner.tagName} is clipped by its height`);
      }
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page scrolls sideways to ${scrollWidth}`);
    return faults;
  }, BOXES);
}
