import { expect, test } from 'vitest';
import { DEFAULT_PORT, readOptions } from '../../src/server/options.ts';

const plain = {
  type: 'options',
  port: DEFAULT_PORT,
  host: undefined,
  address: undefined,
  data: '.rooms',
  redis: undefined,
  open: false,
  language: 'en',
  help: false,
};

test('without flags the server takes its usual port on all interfaces', () => {
  expect(readOptions([], 'en-GB')).toEqual(plain);
});

test('port and host are read with a space, with an equal sign and in short form', () => {
  expect(readOptions(['--port', '80', '--host', '127.0.0.1'], 'en')).toEqual({
    ...plain,
    port: 80,
    host: '127.0.0.1',
  });
  expect(readOptions(['--port=0'], 'en')).toEqual({ ...plain, port: 0 });
  expect(readOptions(['-p', '65535'], 'en')).toEqual({ ...plain, port: 65_535 });
});

test.each(['192.168.1.20', '192.168.1.20:8080', 'workshop.local', 'fe80::1', '[fe80::1]:80'])(
  'the network can be told the address %s',
  (address) => {
    expect(readOptions(['--address', address], 'en')).toEqual({ ...plain, address });
  },
);

test('rooms can be kept elsewhere, and be opened by other machines', () => {
  expect(readOptions(['--data', '/srv/rooms', '--open'], 'en')).toEqual({
    ...plain,
    data: '/srv/rooms',
    open: true,
  });
});

test('rooms can be kept in Redis', () => {
  const redis = 'redis://:secret@127.0.0.1:6379/1';
  expect(readOptions(['--redis', redis], 'en')).toEqual({ ...plain, redis });
});

test('messages come in the language asked for, else in the system’s', () => {
  expect(readOptions(['--lang', 'fr'], 'en').language).toBe('fr');
  expect(readOptions([], 'fr-CA').language).toBe('fr');
});

test.each([
  [['--prot', '80'], 'unknownFlag', '--prot'],
  [['8080'], 'unknownFlag', '8080'],
  [['--port'], 'missingValue', '--port'],
  [['--port', '--host', 'x'], 'missingValue', '--port'],
  [['--host='], 'missingValue', '--host'],
  [['--port', '65536'], 'badPort', '65536'],
  [['--port', '-1'], 'badPort', '-1'],
  [['--port', 'http'], 'badPort', 'http'],
  [['--port', '80.5'], 'badPort', '80.5'],
  [['--address', 'http://x/'], 'badAddress', 'http://x/'],
  [['--redis', 'localhost'], 'badRedis', 'localhost'],
  [['--data'], 'missingValue', '--data'],
  [['--lang', 'de'], 'badLanguage', 'de'],
])('%j is refused as %s', (args, code, value) => {
  expect(readOptions(args, 'en')).toEqual({ type: 'problem', code, value, language: 'en' });
});
