import { useEffect, useState } from 'preact/hooks';

/**
 * How the meeting is laid out (visual page, 2): the bridge, with an instrument on either side of the choices;
 * one column, with the choices under the thumb; or two columns on a low screen.
 */
export interface BridgeShape {
  readonly kind: 'bridge' | 'column' | 'split';
  /** Length in pixels of one unit of the 1280 x 720 drawing; 1 outside of the bridge. */
  readonly unit: number;
}

/** Below this the bridge's smallest text would fall under 13 px. */
const BRIDGE_LEAST = { width: 1000, height: 560 };
const SPLIT = { width: 560, height: 520 };

function shapeOf(width: number, height: number): BridgeShape {
  if (width >= BRIDGE_LEAST.width && height >= BRIDGE_LEAST.height && width > height)
    return { kind: 'bridge', unit: Math.min(width / 1280, height / 720) };
  return { kind: width >= SPLIT.width && height < SPLIT.height ? 'split' : 'column', unit: 1 };
}

/** The layout for the window's present size. */
export function useBridgeShape(): BridgeShape {
  const [shape, setShape] = useState(() => shapeOf(innerWidth, innerHeight));
  useEffect(() => {
    const follow = () => setShape(shapeOf(innerWidth, innerHeight));
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return shape;
}
