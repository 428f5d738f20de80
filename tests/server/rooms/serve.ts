import { join } from 'node:path';
import { listen } from '../../../src/server/listen.ts';
import { roomSite } from '../../../src/server/roomSite.ts';
import { fileLog } from '../../../src/server/storage/fileLog.ts';
import { redisLog } from '../../../src/server/storage/redis/redisLog.ts';
import { roomKey } from '../../../src/server/storage/roomKey.ts';

/** A room server in a process of its own, on `folder` and `port`, or on a Redis server; it says so once it listens. */
const [folder = '', port = '0', redis = ''] = process.argv.slice(2);
const shared = redis === '' ? undefined : await redisLog(redis);
const site = await roomSite({
  site: join(folder, 'site'),
  store: shared ?? fileLog(join(folder, 'data')),
  key: await (shared ? shared.seatKey() : roomKey(join(folder, 'data'))),
  addresses: () => ({ local: `http://127.0.0.1:${port}/`, network: [] }),
});
const result = await listen(site.server, Number(port), '127.0.0.1');
console.log(JSON.stringify(result));
