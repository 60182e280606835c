import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSection } from './serve-section.ts';
import type { ServedSection } from './serve-section.ts';

let above: string;
let section: ServedSection;

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(above, 'site/a b'), { recursive: true });
  await writeFile(join(above, 'outside.html'), 'outside');
  await writeFile(join(above, 'site/404.html'), 'missing');
  await writeFile(join(above, 'site/index.html'), 'home');
  await writeFile(join(above, 'site/a b/index.html'), 'page');
  section = await serveSection(join(above, 'site'), '/', 0);
});

afterAll(async () => {
  await section.stop();
  await rm(above, { recursive: true });
});

it.each([
  ['', 200, 'home'],
  ['index.html', 200, 'home'],
  ['a%20b/', 200, 'page'],
  ['a%20b', 301, ''],
  ['a%20b?q=1', 301, ''],
  ['b/', 404, 'missing'],
  ['%2Fa%20b', 404, 'missing'],
  ['..%2foutside.html', 404, 'missing'],
  ['a%20b%2f..%2f..%2foutside.html', 404, 'missing'],
  ['..%5coutside.html', 404, 'missing'],
  ['index.html%00', 404, 'missing'],
  ['%E0%A4%A', 404, 'missing'],
])('%s is answered with %i %s', async (path, status, body) => {
  const response = await fetch(section.address + path, { redirect: 'manual' });
  expect([response.status, await response.text()]).toEqual([status, body]);
  expect(response.headers.get('location')).toBe(status === 301 ? '/a%20b/' : null);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

it('takes the next port when the wanted one is busy', async () => {
  const busy = Number(new URL(section.address).port);
  const next = await serveSection(join(above, 'site'), '/', busy);
  try {
    expect(Number(new URL(next.address).port)).toBeGreaterThan(busy);
  } finally {
    await next.stop();
  }
});

it('is not to be reached from another computer', () => {
  expect(new URL(section.address).hostname).toBe('127.0.0.1');
});
