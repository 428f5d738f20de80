import { expect, test } from 'vitest';
import { readRoomCode, shownRoomCode } from '../../../src/live/index.ts';
import { newRoomCode } from '../../../src/server/rooms/newRoomCode.ts';
import { participantTokens } from '../../../src/server/rooms/participantToken.ts';
import { roomCookie, secretInCookies } from '../../../src/server/rooms/roomCookie.ts';
import { isSecret, newRoomSecret, secretHash } from '../../../src/server/rooms/roomSecret.ts';

const KEY = Buffer.alloc(32, 7);

test('a code reads back from how it is shown, in any case, with dash, spaces or nothing', () => {
  for (let round = 0; round < 100; round += 1) {
    const code = newRoomCode();
    expect(readRoomCode(code)).toBe(code);
    expect(readRoomCode(shownRoomCode(code).toLowerCase())).toBe(code);
    expect(readRoomCode(` ${code.slice(0, 2)} ${code.slice(2)} `)).toBe(code);
  }
});

test.each(['', 'K7MQ2', 'K7MQ2XX', 'K7MQ20', '../../', 'K7M/Q2', 'é'.repeat(6), ' '.repeat(10_000)])(
  '%j is no code',
  (typed) => {
    expect(readRoomCode(typed)).toBeUndefined();
  },
);

test('a secret is known by its hash, and no other is', () => {
  const secret = newRoomSecret();
  expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
  expect(isSecret(secret, secretHash(secret))).toBe(true);
  expect(isSecret(newRoomSecret(), secretHash(secret))).toBe(false);
  expect(isSecret('', secretHash(secret))).toBe(false);
  expect(isSecret(secret, 'short')).toBe(false);
  expect(secretHash(secret)).not.toContain(secret);
});

test('a seat is proved by its token, in its own room only', () => {
  const tokens = participantTokens(KEY);
  const { voter, token } = tokens.issue('one');
  expect(tokens.read('one', token)).toBe(voter);
  expect(participantTokens(KEY).read('one', token)).toBe(voter);
  expect(tokens.read('two', token)).toBeUndefined();
  expect(participantTokens(Buffer.alloc(32, 8)).read('one', token)).toBeUndefined();
});

test('a forged or damaged token proves nothing', () => {
  const tokens = participantTokens(KEY);
  const mine = tokens.issue('one');
  const other = tokens.issue('one');
  const [, signature] = mine.token.split('.');
  for (const token of [
    '',
    '.',
    `${other.voter}.${signature}`,
    `${mine.token}A`,
    mine.token.slice(1),
    mine.voter,
  ])
    expect(tokens.read('one', token)).toBeUndefined();
});

test('the facilitator’s cookie is found among others, out of the reach of scripts and other sites', () => {
  const secret = newRoomSecret();
  const cookie = roomCookie('K7MQ9X', secret, 60);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
  const [pair] = cookie.split(';');
  expect(secretInCookies(`a=b; ${pair}; c=d`, 'K7MQ9X')).toBe(secret);
  expect(secretInCookies(`a=b; ${pair}`, 'K7MQ9W')).toBeUndefined();
  expect(secretInCookies(`pn-room-K7MQ9X=short`, 'K7MQ9X')).toBeUndefined();
  expect(secretInCookies(undefined, 'K7MQ9X')).toBeUndefined();
});
