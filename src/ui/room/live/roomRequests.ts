import { readRoomCode } from '../../../live/index.ts';
import type { OwnScenarios } from '../../../store/index.ts';

/** Files that a session can be taken away as. */
export const EXPORTS = ['votes.csv', 'report.html', 'replay.json'] as const;
export type ExportFile = (typeof EXPORTS)[number];

/** Where a room's file lies, in the language of the page. */
export function exportHref(code: string, file: ExportFile, language: string): string {
  return `rooms/${code}/${file}?lng=${language}`;
}

/** A text in an answer, where the server sent one. */
async function textIn(response: Response, name: string): Promise<string | undefined> {
  if (!response.ok) return undefined;
  const told: unknown = await response.json();
  const value = typeof told === 'object' && told !== null ? Reflect.get(told, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/**
 * Opens a room for phones and makes this browser its facilitator.
 * @param key how addresses call the scenario; the file of one that did not ship goes along
 * @returns its code; nothing when the server refused or could not be reached
 */
export async function openRoom(key: string, ownScenarios: OwnScenarios): Promise<string | undefined> {
  try {
    const own = await ownScenarios.find(key);
    if (own === 'unreadable') return undefined;
    const response = await fetch('rooms', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(own ? { scenario: own.text, key } : { scenario: key }),
    });
    return readRoomCode((await textIn(response, 'code')) ?? '');
  } catch {
    return undefined;
  }
}

/** The address at which another device takes the room over; nothing where this browser is not its facilitator. */
export async function takeOverLink(code: string): Promise<string | undefined> {
  try {
    return await textIn(await fetch(`rooms/${code}/link`), 'secretLink');
  } catch {
    return undefined;
  }
}

/** Erases a room on the server: its votes, its log, its code. @returns whether it is gone */
export async function forgetRoom(code: string): Promise<boolean> {
  try {
    return (await fetch(`rooms/${code}/forget`, { method: 'POST' })).ok;
  } catch {
    return false;
  }
}
