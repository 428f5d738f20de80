import { join } from 'node:path';
import { listen } from '../../../src/server/listen.ts';
import { roomSite } from '../../../src/server/roomSite.ts';
import { fileLog } from '../../../src/server/storage/fileLog.ts';
import { roomKey } from '../../../src/server/storage/roomKey.ts';
import { answerMemory } from './memory.ts';

/** The room server as `npm start` runs it, in a process of its own, so that its memory can be read. */
const [folder = '', port = '0'] = process.argv.slice(2);
const site = await roomSite({
  site: join(folder, 'site'),
  store: fileLog(join(folder, 'data')),
  key: await roomKey(join(folder, 'data')),
  addresses: () => ({ local: `http://127.0.0.1:${port}/`, network: [] }),
});
answerMemory(await listen(site.server, Number(port), '127.0.0.1'));
