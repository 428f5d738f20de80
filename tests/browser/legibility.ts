import type { Page } from '@playwright/test';

/** What the live page asks of every text of the room's screen, and of what decides. */
const EVERY = 4.4;
const DECIDING = 5.8;
const CONTRAST = 7;

/** The question, the choices, the gauges and the code. */
const DECIDES = [
  '.room-line',
  '.vote-ask > b',
  '.turn-line',
  '.card-text',
  '.played-card p',
  '.room-reading-number',
  '.gauge-number b',
  '.join-code',
].join();

/** Texts of the room's screen that are too small or too faint for the last row (live page, Legibility). */
export function legibilityFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ every, deciding, contrast, decides }) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('no canvas to read colours with');
      const pixel = (colour: string): readonly number[] => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = pixel(colour).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const isSeen = (colour: string) => (pixel(colour)[3] ?? 0) === 255;
      /** The ground of a text: in a drawing the last filled shape before it, else the nearest filled box. */
      const groundOf = (element: Element): string => {
        if (element instanceof SVGElement)
          for (let shape = element.previousElementSibling; shape; shape = shape.previousElementSibling) {
            const { fill } = getComputedStyle(shape);
            if (!(shape instanceof SVGTextElement) && fill !== 'none' && isSeen(fill)) return fill;
          }
        for (let box: Element | null = element; box; box = box.parentElement) {
          const { backgroundColor } = getComputedStyle(box);
          if (isSeen(backgroundColor)) return backgroundColor;
        }
        return 'white';
      };
      const faults: string[] = [];
      const judge = (element: Element, text: string) => {
        const style = getComputedStyle(element);
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : undefined;
        const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
        const size = (100 * Number.parseFloat(style.fontSize) * scale) / innerHeight;
        const least = element.closest(decides) ? deciding : every;
        if (size < least - 0.01) faults.push(`"${text}" is ${size.toFixed(2)} vh of ${least}`);
        const ink = element instanceof SVGElement ? style.fill : style.color;
        // On a share drawn outside of its badge the ground is that of the chart.
        const ground = element.matches('.tree-share') && element.parentElement?.parentElement;
        const [a, b] = [luminance(ink), luminance(groundOf(ground || element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < contrast) faults.push(`"${text}" has a contrast of ${ratio.toFixed(1)}`);
      };
      const main = document.querySelector('main');
      if (!main) throw new Error('the room has no screen');
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue?.trim() ?? '';
        const element = node.parentElement;
        if (text !== '' && element && !element.closest('.hushed') && element.checkVisibility())
          judge(element, text);
      }
      for (const field of main.querySelectorAll('input')) judge(field, field.value);
      return faults;
    },
    { every: EVERY, deciding: DECIDING, contrast: CONTRAST, decides: DECIDES },
  );
}
