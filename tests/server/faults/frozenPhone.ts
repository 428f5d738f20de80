import { connectPhone } from '../../../src/live/index.ts';
import { isHere, memoryStorage, until } from '../rooms/linkedPhone.ts';

/** A phone in a process of its own, which can be stopped like a tab that a system puts to sleep: it tells what it shows. */
const [url = '', room = ''] = process.argv.slice(2);
const link = connectPhone({ url, room, lang: 'fr', storage: memoryStorage() });
await until(link, isHere);
link.subscribe(() => process.send?.(link.getState()));
process.send?.(link.getState());
process.on('message', (choice: string) => link.vote(choice));
