import { connectRoom, type RoomLink } from '../../../live/index.ts';

interface LinkServerOptions {
  readonly code: string;
  readonly role: 'screen' | 'console';
  readonly language: string;
}

/** The link to a room of the server that this page came from; apart, so that a room without one never loads it. */
export function linkServer({ code, role, language }: LinkServerOptions): RoomLink {
  return connectRoom({ url: location.origin, room: code, role, lang: language });
}
