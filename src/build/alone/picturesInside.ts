import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawBust } from '../../ui/bust/drawBust.ts';
import { MANAGER } from '../../ui/bust/manager.ts';
import { DRAWN_MOODS } from '../../ui/bust/moods.ts';

/** What the play screen and the projector draw; postcards are the album's, which needs more than one scenario. */
const FOLDERS = ['places', 'instruments'];

/** The pictures of a page that stands alone, as SVG texts by the path that each has on the site. */
export function picturesInside(folder: string): Readonly<Record<string, string>> {
  const drawn = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => [
      `${name}/${file}`,
      readFileSync(join(folder, name, file), 'utf8'),
    ]),
  );
  const manager = DRAWN_MOODS.map((mood) => [
    `busts/manager/sophie-${mood}.svg`,
    drawBust(MANAGER, 'sophie', mood),
  ]);
  return Object.fromEntries([...drawn, ...manager]);
}
