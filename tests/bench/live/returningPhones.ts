import { connectPhone, type PhoneLink } from '../../../src/live/index.ts';
import { isCast, isHere, memoryStorage, until } from '../../server/rooms/linkedPhone.ts';
import { moment, pause, type ReturnOrder, type ReturnReport, truthOf } from './orders.ts';

/** Notes how long a phone was away, each time. */
function watchAbsence(link: PhoneLink, back: number[]): void {
  let lost: number | undefined;
  link.subscribe(() => {
    const state = link.getState();
    if (state.type !== 'live') return;
    if (!state.connected) lost ??= moment();
    else if (lost !== undefined) {
      back.push(moment() - lost);
      lost = undefined;
    }
  });
}

const say = (report: ReturnReport) => process.send?.(report);

/** A process of phones as the phone page makes them: they return by themselves, and send again what had no answer. */
process.on('message', async ({ url, room, count, over }: ReturnOrder) => {
  const back: number[] = [];
  const links = Array.from({ length: count }, () =>
    connectPhone({ url, room, lang: 'fr', storage: memoryStorage() }),
  );
  await Promise.all(links.map((link) => until(link, ({ type }) => type === 'live')));
  for (const link of links) watchAbsence(link, back);
  say({ type: 'joined' });
  await pause(100);
  say({ type: 'voting' });
  const votes = await Promise.all(
    links.map(async (link, index) => {
      await pause(Math.random() * over);
      // A thumb that finds the server away taps again once it is back.
      await until(link, isHere);
      const choice = index % 3 === 0 ? 'fast' : 'slow';
      link.vote(choice);
      await until(link, isCast('ok'));
      return { room, choice };
    }),
  );
  await Promise.all(links.map((link) => until(link, isHere)));
  say({ type: 'settled', truth: truthOf(votes), back });
});
