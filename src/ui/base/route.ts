/** Where the address points: the part behind `#`. */
export type Route =
  | { readonly type: 'home' }
  | { readonly type: 'play'; readonly scenario: string }
  | { readonly type: 'review'; readonly game: string }
  | { readonly type: 'projector'; readonly scenario: string }
  | { readonly type: 'unknown' };

/** Reads a hash such as `#/play/call-me-back`; query strings behind it are ignored. */
export function parseRoute(hash: string): Route {
  const [screen = '', name = '', ...rest] =
    hash
      .replace(/^#?\/?/, '')
      .split('?')[0]
      ?.split('/') ?? [];
  if (screen === '') return { type: 'home' };
  if (rest.length > 0 || !/^[\w-]{1,80}$/.test(name)) return { type: 'unknown' };
  if (screen === 'play' || screen === 'projector') return { type: screen, scenario: name };
  return screen === 'review' ? { type: 'review', game: name } : { type: 'unknown' };
}

/** The address of a route. */
export function hrefOf(route: Route): string {
  switch (route.type) {
    case 'play':
    case 'projector':
      return `#/${route.type}/${route.scenario}`;
    case 'review':
      return `#/review/${route.game}`;
    case 'home':
    case 'unknown':
      return '#/';
  }
}

/** Goes to a route; `replace` leaves no entry in the browser's history. */
export function goTo(route: Route, replace = false): void {
  if (replace) {
    history.replaceState(null, '', hrefOf(route));
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = hrefOf(route);
}
