export type Fetched =
  | { readonly type: 'fetched'; readonly fileName: string; readonly bytes: ArrayBuffer }
  | { readonly type: 'foreign' | 'missing'; readonly fileName: string };

/** Fetches the file that `?scenario=` names; only addresses of the page's own site are followed. */
export async function fetchScenario(address: string): Promise<Fetched> {
  const fileName = address.split(/[?#]/)[0]?.split('/').at(-1) || address;
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) return { type: 'foreign', fileName: address };
    const response = await fetch(url);
    if (!response.ok) return { type: 'missing', fileName: address };
    return { type: 'fetched', fileName, bytes: await response.arrayBuffer() };
  } catch {
    return { type: 'missing', fileName: address };
  }
}
