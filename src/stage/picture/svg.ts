import type { Box } from '../geometry/scenery.ts';

/** Reads the text behind a `data:` address, which a strict content policy forbids to fetch. */
function dataText(address: string): string {
  const comma = address.indexOf(',');
  const body = address.slice(comma + 1);
  if (!address.slice(0, comma).endsWith(';base64')) return decodeURIComponent(body);
  return new TextDecoder().decode(Uint8Array.from(atob(body), (char) => char.charCodeAt(0)));
}

/**
 * Reads an SVG picture as a document, so that parts of it can be drawn by id.
 * @throws when it cannot be had or is no SVG
 */
export async function readSvg(address: string): Promise<Document> {
  let text: string;
  if (address.startsWith('data:')) text = dataText(address);
  else {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`no picture at ${address}: ${response.status}`);
    text = await response.text();
  }
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (picture.documentElement.localName !== 'svg') throw new Error(`not an SVG picture: ${address}`);
  return picture;
}

/** A copy of a picture in which the given ids are left out and others, hidden until then, are shown. */
export function pick(
  picture: Document,
  parts: { readonly without: readonly string[]; readonly show?: readonly string[] },
): Document {
  const copy = picture.cloneNode(true) as Document;
  for (const id of parts.without) copy.getElementById(id)?.remove();
  for (const id of parts.show ?? []) copy.getElementById(id)?.removeAttribute('display');
  return copy;
}

/**
 * Draws a part of a picture at its exact size in pixels: sharp at every size, and alike in both renderers.
 * @param part in the units of the picture
 */
export async function drawSvg(
  canvas: CanvasRenderingContext2D,
  picture: Document,
  part: Box,
  at: Box,
): Promise<void> {
  const copy = picture.cloneNode(true) as Document;
  const root = copy.documentElement;
  root.setAttribute('viewBox', `${part.x} ${part.y} ${part.width} ${part.height}`);
  root.setAttribute('width', String(at.width));
  root.setAttribute('height', String(at.height));
  root.setAttribute('preserveAspectRatio', 'none');
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    canvas.drawImage(image, at.x, at.y, at.width, at.height);
  } finally {
    URL.revokeObjectURL(address);
  }
}
