/** What the server of this page says of rooms. */
export interface RoomsHere {
  /** Whether this machine may open one. */
  readonly create: boolean;
  /** Where phones find the server, best first: `http://192.168.1.20:4173/`. */
  readonly addresses: readonly string[];
}

const NOWHERE: RoomsHere = { create: false, addresses: [] };

let asked: Promise<RoomsHere> | undefined;

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

async function ask(): Promise<RoomsHere> {
  // A page opened from a disk has no server to ask.
  if (!location.protocol.startsWith('http')) return NOWHERE;
  try {
    const response = await fetch('live.json');
    const told: unknown = response.ok ? await response.json() : undefined;
    if (typeof told !== 'object' || told === null || !('rooms' in told) || told.rooms !== true)
      return NOWHERE;
    return {
      create: 'create' in told && told.create === true,
      addresses: 'addresses' in told && isStrings(told.addresses) ? told.addresses : [],
    };
  } catch {
    return NOWHERE;
  }
}

/** Asks the server of this page, once, whether it holds rooms; a plain site, or no answer, holds none. */
export function roomsHere(): Promise<RoomsHere> {
  asked ??= ask();
  return asked;
}
