/** Where the address points: the part behind `#`. */
export type Route =
  | { readonly type: 'home' }
  | { readonly type: 'album' }
  /** `game` names one of the logbook; without it, the open game of the scenario or a new one. */
  | { readonly type: 'play'; readonly scenario: string; readonly game?: string }
  | { readonly type: 'review'; readonly game: string }
  /** The costly choices of a game, made again; `decision` names the one to begin with, counted from 1. */
  | { readonly type: 'mistakes'; readonly game: string; readonly decision?: string }
  /** The course book, or its session of the day. */
  | { readonly type: 'course-book'; readonly today?: boolean }
  /** The room's screen and the facilitator's window; `code` names a room of the server, in capitals. */
  | { readonly type: 'projector' | 'console'; readonly scenario: string; readonly code?: string }
  /** The library of drafts, or one of them, seen in one of its views. */
  | { readonly type: 'studio'; readonly draft?: string; readonly view?: string }
  | { readonly type: 'unknown' };

/** Reads a hash such as `#/play/call-me-back`; query strings behind it are ignored. */
export function parseRoute(hash: string): Route {
  const [screen = '', name = '', ...rest] =
    hash
      .replace(/^#?\/?/, '')
      .split('?')[0]
      ?.split('/') ?? [];
  if (screen === '') return { type: 'home' };
  const [more] = rest;
  if (screen === 'album' && name === '' && more === undefined) return { type: 'album' };
  if (screen === 'course-book' && (name === '' || name === 'today') && more === undefined)
    return { type: 'course-book', today: name !== '' };
  if (screen === 'studio' && name === '' && more === undefined) return { type: 'studio' };
  if (rest.length > (/^(play|mistakes|studio|projector|console)$/.test(screen) ? 1 : 0))
    return { type: 'unknown' };
  if (![name, ...rest].every((part) => /^[\w-]{1,80}$/.test(part))) return { type: 'unknown' };
  if (screen === 'play') return { type: 'play', scenario: name, ...(more !== undefined && { game: more }) };
  if (screen === 'mistakes')
    return { type: 'mistakes', game: name, ...(more !== undefined && { decision: more }) };
  if (screen === 'studio') return { type: 'studio', draft: name, ...(more !== undefined && { view: more }) };
  if (screen === 'projector' || screen === 'console')
    return { type: screen, scenario: name, ...(more !== undefined && { code: more }) };
  return screen === 'review' ? { type: 'review', game: name } : { type: 'unknown' };
}

/** The address of a route. */
export function hrefOf(route: Route): string {
  switch (route.type) {
    case 'play':
      return `#/play/${route.scenario}${route.game === undefined ? '' : `/${route.game}`}`;
    case 'projector':
    case 'console':
      return `#/${route.type}/${route.scenario}${route.code === undefined ? '' : `/${route.code}`}`;
    case 'studio':
      return ['#/studio', route.draft, route.view].filter((part) => part !== undefined).join('/');
    case 'review':
      return `#/review/${route.game}`;
    case 'album':
      return '#/album';
    case 'mistakes':
      return `#/mistakes/${route.game}${route.decision === undefined ? '' : `/${route.decision}`}`;
    case 'course-book':
      return route.today ? '#/course-book/today' : '#/course-book';
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

/**
 * Writes into the address bar where a reload should come back to, without going there. Whoever has left the screen
 * by then is not called back.
 */
export function markPlace(route: Route): void {
  if (parseRoute(location.hash).type === route.type) history.replaceState(null, '', hrefOf(route));
}
