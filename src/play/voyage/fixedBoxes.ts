import type { Box } from './box.ts';
import type { ChartFrame } from './chartFrame.ts';

/** The deck of the run-out at a text scale of 1; its CSS says the same in ems. */
const DECK = { width: 512, height: 110 };

/** What stands on every sheet whatever the voyage: the scale, the line's name, the deck, the places. */
export function fixedBoxes(
  { look, sheet, scaleX, lineY, width, height }: ChartFrame,
  textScale: number,
): Box[] {
  const line = { left: sheet.left, right: sheet.right, top: lineY - 22, bottom: lineY + 8 };
  const scale = { left: sheet.left, right: scaleX + 18, top: sheet.top, bottom: sheet.bottom };
  if (look === 'plain')
    return [
      line,
      scale,
      // The name of the line.
      { left: width - 230 * textScale, right: sheet.right, top: lineY - 46, bottom: lineY },
      { left: sheet.left, right: 230, top: height - 76, bottom: sheet.bottom },
      { left: width - 46, right: sheet.right, top: height * 0.36, bottom: sheet.bottom },
    ];
  return [
    line,
    scale,
    // The heading and the name of the line.
    { left: 130, right: 130 + 640 * textScale, top: 40, bottom: 116 },
    { left: width - 300 * textScale, right: sheet.right, top: lineY - 52, bottom: lineY },
    // The deck, the way on, the lost shoal, the name of the land.
    {
      left: width / 2 - (DECK.width / 2) * textScale,
      right: width / 2 + (DECK.width / 2) * textScale,
      top: height - 20 - DECK.height * textScale,
      bottom: sheet.bottom,
    },
    { left: width - 190, right: sheet.right, top: height - 94, bottom: sheet.bottom },
    { left: 36, right: 356, top: height - 112, bottom: sheet.bottom },
    { left: width - 182, right: sheet.right, top: height * 0.675, bottom: height * 0.74 },
  ];
}
