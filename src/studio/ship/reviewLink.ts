/** Address of the page that opens a review link, in front of its data. */
const PLACE = '#/studio/open?';

/** Signs of a link's data, and bytes of the text in it, that are still opened: what comes with a link may be anything. */
const LONGEST_DATA = 400_000;
const LONGEST_TEXT = 4_000_000;

/** From this length on, mail programs and chats break or cut an address. */
export const LONGEST_MAIL = 8000;

async function allOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(data: string): Uint8Array<ArrayBuffer> {
  const signs = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

/**
 * The address under which a scenario can be played and read by whoever receives it: the whole file travels in its
 * fragment, which no server is told of.
 * @param page address of the site's page
 * @param text a JSON text
 * @returns `undefined` for a scenario that is larger than what is opened of a link
 */
export async function reviewLink(page: string, text: string): Promise<string | undefined> {
  const dense = new Blob([JSON.stringify(JSON.parse(text))]);
  if (dense.size > LONGEST_TEXT) return undefined;
  const bytes = await allOf(
    dense.stream().pipeThrough(new CompressionStream('deflate-raw')),
    (LONGEST_DATA * 3) / 4,
  );
  return bytes && page.replace(/[?#].*$/s, '') + PLACE + toBase64Url(bytes);
}

/**
 * The scenario file in a review link.
 * @param hash the fragment of the address
 * @returns `undefined` for a link that is damaged, or larger than any scenario that was packed honestly
 */
export async function textOfLink(hash: string): Promise<string | undefined> {
  const data = hash.split('?')[1] ?? '';
  if (data === '' || data.length > LONGEST_DATA) return undefined;
  try {
    const stream = new Blob([fromBase64Url(data)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const bytes = await allOf(stream, LONGEST_TEXT);
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
