import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRoomCode } from '../../live/index.ts';
import { type OpenLogFile, openLogFile } from './logFile.ts';
import { logLines } from './logLines.ts';
import { type LogWriter, openLogWriter } from './logWriter.ts';
import { parseRoomMeta } from './roomMeta.ts';
import { CODE_REST, type RoomMeta, type RoomStore } from './roomStore.ts';
import { readLog, writeSnapshot } from './snapshot.ts';

/** After how many events the beginning of a log is kept in short, too. */
const SNAPSHOT_EVERY = 500;

export interface FileLogOptions {
  readonly openFile?: OpenLogFile;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface OpenLog {
  readonly writer: Promise<LogWriter>;
  events: number;
  snapshot: Promise<void> | undefined;
}

/** Writes a file under a name that it only gets once it is whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { flush: true });
  await rename(`${path}.new`, path);
}

/** Makes sure that the names in a folder survive a power cut, where the system knows of that. */
async function syncNames(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders; its file system keeps names by itself.
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * Rooms in a folder of this machine (live page, Engine): for each one its file of events, one a line, only ever
 * added to, and synced before it is acknowledged; the scenario and the room's data beside it.
 */
export function fileLog(
  folder: string,
  { openFile = openLogFile, now = Date.now }: FileLogOptions = {},
): RoomStore {
  const logs = new Map<string, OpenLog>();
  const at = (code: string, ...file: readonly string[]) => {
    if (readRoomCode(code) !== code) throw new Error(`${code} is no room code`);
    return join(folder, 'rooms', code, ...file);
  };
  const restAt = (code: string) => join(folder, 'forgotten', code);
  const openLog = (code: string): OpenLog => {
    const log = logs.get(code) ?? {
      writer: openLogWriter(at(code, 'log.ndjson'), openFile),
      events: 0,
      snapshot: undefined,
    };
    logs.set(code, log);
    return log;
  };
  const rests = async (code: string) => {
    try {
      return (await stat(restAt(code))).mtimeMs > now() - CODE_REST;
    } catch {
      return false;
    }
  };
  const shorten = (code: string, log: OpenLog, bytes: number) => {
    log.events = 0;
    // Only a shortcut for the next start: where it fails, the whole log is read.
    log.snapshot = writeSnapshot(at(code, 'log.ndjson'), at(code, 'snapshot.ndjson'), bytes)
      .catch(() => {})
      .then(() => {
        log.snapshot = undefined;
      });
  };
  const metaOf = async (code: string): Promise<RoomMeta | undefined> => {
    try {
      return parseRoomMeta(await readFile(at(code, 'room.json'), 'utf8'));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  };
  const letGo = async (code: string) => {
    const log = logs.get(code);
    logs.delete(code);
    await log?.snapshot;
    await log?.writer.then((writer) => writer.close()).catch(() => {});
  };

  return {
    async create(meta, scenario) {
      if (await rests(meta.code)) return 'taken';
      try {
        await mkdir(join(folder, 'rooms'), { recursive: true });
        await mkdir(at(meta.code));
      } catch (error) {
        return codeOf(error) === 'EEXIST' ? 'taken' : 'failed';
      }
      try {
        await writeWhole(at(meta.code, 'scenario.json'), scenario);
        await openLog(meta.code).writer;
        // Last: a room without it is none.
        await writeWhole(at(meta.code, 'room.json'), JSON.stringify(meta));
        await syncNames(at(meta.code));
        await syncNames(join(folder, 'rooms'));
        return 'kept';
      } catch {
        await letGo(meta.code);
        await rm(at(meta.code), { recursive: true, force: true });
        return 'failed';
      }
    },
    async append(code, events) {
      const log = openLog(code);
      let writer: LogWriter;
      try {
        writer = await log.writer;
      } catch {
        logs.delete(code);
        return 'failed';
      }
      const kept = await writer.append(logLines(events));
      if (kept === 'kept') log.events += events.length;
      if (log.events >= SNAPSHOT_EVERY && !log.snapshot) shorten(code, log, writer.size());
      return kept;
    },
    async load(code) {
      const meta = await metaOf(code);
      if (!meta) return undefined;
      const [scenario, events] = await Promise.all([
        readFile(at(code, 'scenario.json'), 'utf8'),
        readLog(at(code, 'log.ndjson'), at(code, 'snapshot.ndjson')),
      ]);
      return { meta, scenario, events };
    },
    async list() {
      const names = await readdir(join(folder, 'rooms')).catch(() => []);
      const metas = await Promise.all(
        names
          .filter((name) => readRoomCode(name) === name)
          // One room that cannot be read keeps no server from starting.
          .map((code) => metaOf(code).catch(() => undefined)),
      );
      return metas.filter((meta) => meta !== undefined);
    },
    async forget(code) {
      await letGo(code);
      await rm(at(code), { recursive: true, force: true });
      await mkdir(join(folder, 'forgotten'), { recursive: true });
      await writeFile(restAt(code), '');
      const names = await readdir(join(folder, 'forgotten'));
      await Promise.all(names.map(async (name) => (await rests(name)) || rm(restAt(name), { force: true })));
    },
    async close() {
      await Promise.all([...logs.keys()].map(letGo));
    },
  };
}
