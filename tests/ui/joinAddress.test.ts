import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { joinAddress } from '../../src/ui/room/join/joinAddress.ts';

test('the QR code carries the address in capitals, what is typed is short', () => {
  expect(joinAddress('http://192.168.1.20:4173/', 'K7MQ3X')).toEqual({
    qr: 'HTTP://192.168.1.20:4173/J/K7MQ3X',
    typed: '192.168.1.20:4173/j',
    alone: false,
  });
});

test('the longest address of a local network makes a small code', () => {
  const { qr } = joinAddress('http://192.168.100.200:41733/', 'K7MQ3X');
  expect(encode(qr, { ecc: 'M', border: 0 }).size).toBe(25);
});

test.each(['http://localhost:4173/', 'http://127.0.0.1:4173/', 'http://[::1]:4173/'])(
  'at %s no phone finds the room',
  (address) => {
    expect(joinAddress(address, 'K7MQ3X').alone).toBe(true);
  },
);
