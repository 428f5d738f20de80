/** An address under which a phone looks for its room (product page, the four screens), with a code or without. */
const PHONE = /^#\/j(\/|$)/i;

/** Sends who opened the room's address on the players' page on to the page of phones, now and whenever it is opened. */
export function sendPhonesOn(view: Window): void {
  const follow = () => {
    const { hash } = view.location;
    if (PHONE.test(hash)) view.location.replace(`phone.html${hash}`);
  };
  follow();
  view.addEventListener('hashchange', follow);
}
