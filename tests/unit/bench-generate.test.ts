import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '#entries/read-content';
import { kindNames } from '#model/kind-names';
import { evaluate } from '#rules/evaluate';
import { generateContent } from '../../bench/generate.ts';

const count = 50;
const dirs: string[] = [];
let paths: string[] = [];

beforeAll(async () => {
  for (const name of ['first', 'second']) dirs.push(await mkdtemp(join(tmpdir(), `bench-${name}-`)));
  for (const dir of dirs) paths = await generateContent(dir, count);
});

afterAll(async () => {
  for (const dir of dirs) await rm(dir, { recursive: true });
});

const [first, second] = [() => dirs[0] ?? '', () => dirs[1] ?? ''];

test('writes as many entries as asked for, of every kind, and school.json', () => {
  expect(new Set(paths).size).toBe(count + 1);
  const kindsWritten = new Set(paths.map((path) => path.replace(/[/.].*/, '')));
  expect(kindsWritten).toEqual(new Set(kindNames));
});

test('gives the same bytes every time', async () => {
  for (const path of paths) {
    const [one, other] = await Promise.all([first(), second()].map((dir) => readFile(join(dir, path))));
    expect(one, path).toEqual(other);
  }
});

test('is valid: no problems and no errors', async () => {
  const content = await readContent(first());
  expect(content.fileCount).toBe(count + 1);
  expect(content.problems).toEqual([]);
  const { findings } = evaluate(content, content.school?.data.demonstrationAsOf ?? '');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('has a body of about 3.4 KB in every text', async () => {
  const { entries } = await readContent(first());
  const bodies = [entries.programs, entries.cases, entries.materials, entries.news, entries.events]
    .flat()
    .map(({ body }) => Buffer.byteLength(body));
  expect(bodies.length).toBeGreaterThan(10);
  expect(Math.min(...bodies)).toBeGreaterThanOrEqual(3400);
  expect(Math.max(...bodies)).toBeLessThan(4000);
});

test('refuses fewer entries than every kind needs', async () => {
  await expect(generateContent(first(), 10)).rejects.toThrow(RangeError);
});
