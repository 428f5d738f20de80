/** How phones come to a room that is served at an address such as `http://192.168.1.20:4173/`. */
export interface JoinAddress {
  /** What the QR code carries: in capitals, so that the code stays small (live page, Protocol). */
  readonly qr: string;
  /** What is typed: the code is asked there. */
  readonly typed: string;
  /** The address is this machine's name for itself: no phone finds it. */
  readonly alone: boolean;
}

export function joinAddress(address: string, code: string): JoinAddress {
  const { host, hostname, origin } = new URL(address);
  return {
    qr: `${origin}/j/${code}`.toUpperCase(),
    typed: `${host}/j`,
    alone: hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.'),
  };
}
