import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesOf } from '../../src/server/addresses.ts';
import { listen } from '../../src/server/listen.ts';
import { siteServer } from '../../src/server/siteServer.ts';

const HOST = '127.0.0.1';
const folder = mkdtempSync(join(tmpdir(), 'plein-nord-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'sw.js'), '');
writeFileSync(join(folder, 'assets', 'main-aB3_x-9Q.js'), '');
writeFileSync(join(folder, '.secret'), 'x');

const server = siteServer(folder);
let site = '';

beforeAll(async () => {
  const result = await listen(server, 0, HOST);
  if (result.type === 'listening') site = addressesOf(HOST, result.port).local;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('the page comes with a policy that allows neither inline script nor eval', async () => {
  const { status, headers } = await fetch(site);
  expect(status).toBe(200);
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('hashed assets are kept for ever, the page and the service worker are asked for again', async () => {
  const cached = async (path: string) => (await fetch(site + path)).headers.get('cache-control');
  expect(await cached('assets/main-aB3_x-9Q.js')).toContain('immutable');
  expect(await cached('')).toBe('no-cache');
  expect(await cached('sw.js')).toBe('no-cache');
});

test('what does not exist is a 404 that keeps the security headers', async () => {
  const { status, headers } = await fetch(`${site}nothing/here`);
  expect(status).toBe(404);
  expect(headers.get('content-security-policy')).toContain("object-src 'none'");
});

test('hidden files and files outside the folder are not served', async () => {
  expect((await fetch(`${site}.secret`)).status).toBe(404);
  expect((await fetch(`${site}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  expect((await fetch(`${site}%ff`)).status).toBe(404);
});

test('only reading is allowed', async () => {
  const { status, headers } = await fetch(site, { method: 'POST' });
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe('GET, HEAD');
});

test('a busy port gives way to the next free one, and says so', async () => {
  const first = createServer();
  const second = createServer();
  const taken = await listen(first, 0, HOST);
  if (taken.type !== 'listening') throw new Error('no port at all');
  const next = await listen(second, taken.port, HOST);
  first.close();
  second.close();
  expect(next).toMatchObject({ type: 'listening', busy: true });
  expect(next).not.toMatchObject({ port: taken.port });
});

test('an address that is not this machine’s is a fault with the system’s code', async () => {
  expect(await listen(createServer(), 0, '192.0.2.254')).toEqual({ type: 'failed', code: 'EADDRNOTAVAIL' });
});

test('a private server names one address, a public one also those of the network', () => {
  expect(addressesOf('127.0.0.1', 80)).toEqual({ local: 'http://127.0.0.1:80/', network: [] });
  expect(addressesOf('::1', 80).local).toBe('http://[::1]:80/');
  expect(addressesOf(undefined, 80).local).toBe('http://localhost:80/');
});
