/** Pictures by their paths on the site, as SVG texts. */
type Pictures = Readonly<Record<string, string>>;

let pictures: Pictures | undefined;

/** Address of one of the site's pictures (`places/office.svg`) in a page that stands alone: it holds them itself. */
export function pictureInside(path: string): string {
  pictures ??= JSON.parse(document.getElementById('pictures')?.textContent ?? '{}') as Pictures;
  return `data:image/svg+xml,${encodeURIComponent(pictures[path] ?? '')}`;
}
