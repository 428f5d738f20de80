import { keepOffline } from './keepOffline.ts';
import { sendPhonesOn } from './sendPhonesOn.ts';

/** What no first screen waits for; apart, so that the start of a game weighs nothing of it. */
export async function afterStart(view: Window): Promise<void> {
  sendPhonesOn(view);
  await keepOffline(view);
}
