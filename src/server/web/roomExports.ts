import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredLanguage, UI_LANGUAGES } from '../../i18n/index.ts';
import { shownRoomCode } from '../../live/index.ts';
import { replayFile } from '../exports/replayFile.ts';
import { roomRecord } from '../exports/roomRecord.ts';
import { type SessionWords, sessionReport } from '../exports/sessionReport.ts';
import { votesTable } from '../exports/votesTable.ts';
import type { LiveRoom } from '../rooms/liveRoom.ts';
import { answerText } from './answer.ts';

/** What a session can be taken away as: the names of the files under `/rooms/<code>/`. */
export const EXPORTS = ['votes.csv', 'report.html', 'replay.json'] as const;
export type ExportName = (typeof EXPORTS)[number];

/** The language that the asking page said (`?lng=`), else its browser's first. */
function languageOf({ url = '', headers }: IncomingMessage): string {
  const asked = new URLSearchParams(url.split('?')[1]).get('lng');
  const browser = (headers['accept-language'] ?? '').split(',').map((tag) => tag.trim().split(';')[0] ?? '');
  return preferredLanguage(UI_LANGUAGES, { address: asked, browser });
}

/** The page's own style and nothing else: no script, nothing from elsewhere. */
function policyOf(page: string): string {
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
}

/** Answers with a session as a file, in the language that the browser wishes. */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  room: LiveRoom,
  name: ExportName,
  { words, now }: { readonly words: (language: string) => SessionWords; readonly now: number },
): Promise<void> {
  const { scenario } = room.route;
  const told = words(languageOf(request));
  const file = (extension: string) => ({
    'Content-Disposition': `attachment; filename="plein-nord-${shownRoomCode(room.meta.code)}.${extension}"`,
  });
  if (name === 'replay.json')
    return answerText(response, 200, 'application/json', replayFile(room, now), file('json'));
  // Report and sheet bring the analysis and the libraries of tables with them: only when they are asked for.
  if (name === 'report.html') {
    const { htmlOf } = await import('../../report/index.ts');
    const page = htmlOf(sessionReport({ ...room.meta, scenario }, room.state(), told));
    return answerText(response, 200, 'text/html', page, { 'Content-Security-Policy': policyOf(page) });
  }
  const { writeCsv } = await import('../../sheet/index.ts');
  const language = scenario.languages.includes(told.language) ? told.language : (scenario.languages[0] ?? '');
  const table = votesTable(roomRecord(scenario, room.state(), language), told.say);
  answerText(response, 200, 'text/csv', Buffer.from(writeCsv(table)).toString('utf8'), file('csv'));
}
