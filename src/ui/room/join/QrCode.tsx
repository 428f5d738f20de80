import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** Modules of quiet ground around the code, without which a camera does not find it. */
const BORDER = 3;

interface QrCodeProps {
  /** In capitals: such a text makes the smallest code (live page, Venue facts). */
  readonly text: string;
  readonly label: string;
}

/** A QR code in the colour of the text, on the ground that it stands on. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: BORDER });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: data.length, path: dark.join('') };
  }, [text]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
