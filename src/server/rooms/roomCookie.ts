const NAME = 'pn-room-';
const SECRET = /^[\w-]{22}$/;

/** The cookie that makes this browser the facilitator of a room: out of the reach of scripts and of other sites. */
export function roomCookie(code: string, secret: string, maxAgeSeconds: number): string {
  return `${NAME}${code}=${secret}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict`;
}

/** The secret of a room in a `Cookie` header. @returns `undefined` when there is none that could be one */
export function secretInCookies(header: string | undefined, code: string): string | undefined {
  const prefix = `${NAME}${code}=`;
  const value = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  return value !== undefined && SECRET.test(value) ? value : undefined;
}
