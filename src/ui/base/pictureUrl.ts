/** Pictures by their paths on the site, as SVG texts. */
type Pictures = Readonly<Record<string, string>>;

let pictures: Pictures | undefined;

function pictureInside(path: string): string {
  pictures ??= JSON.parse(document.getElementById('pictures')?.textContent ?? '{}') as Pictures;
  return `data:image/svg+xml,${encodeURIComponent(pictures[path] ?? '')}`;
}

/** Address of one of the site's pictures, from its path (`places/office.svg`): a page that stands alone holds it. */
export function pictureUrl(path: string): string {
  return import.meta.env.ALONE ? pictureInside(path) : path;
}
