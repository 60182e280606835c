import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFieldLocator, createLocator } from './locate.ts';

const json =
  '\uFEFF{\r\n  "id": "a",\r\n  "steps": [\r\n    {"on": 1},\r\n    {\r\n      "on": 2\r\n    }\r\n  ]\r\n}';
const mdx =
  '---  \nid: a\n\nsteps:\n  - on: 1\n  - title: б\n    on: 2\ntext: |\n  ---\nlast: 1\n---\n\nid: текст';

describe('createFieldLocator', () => {
  test.each([
    ['id', 2],
    ['steps', 3],
    ['steps.0.on', 4],
    ['steps.1', 5],
    ['steps.1.on', 6],
    ['steps.1.off', 5],
    ['steps.7.on', 3],
    ['nothing', undefined],
  ])('JSON: %s is on line %s', (field, line) => {
    expect(createFieldLocator(json, 'json')(field)).toBe(line);
  });
  test.each([
    ['id', 2],
    ['steps', 4],
    ['steps.0', 5],
    ['steps.0.on', 5],
    ['steps.1.on', 7],
    ['steps.1.off', 6],
    ['last', 10],
    ['body', 13],
    ['nothing', undefined],
  ])('front matter: %s is on line %s', (field, line) => {
    expect(createFieldLocator(mdx, 'mdx')(field)).toBe(line);
  });
  test.each(['json', 'mdx'])('%s: thousands of fields are found at once', (extension) => {
    const fields = Array.from({ length: 15_000 }, (_, index) => `k${index}`);
    const written = fields.map((key) => (extension === 'json' ? `"${key}": 1` : `${key}: 1`));
    const source =
      extension === 'json' ? `{\n${written.join(',\n')}\n}` : `---\n${written.join('\n')}\n---\n`;
    const start = performance.now();
    const locate = createFieldLocator(source, extension);
    expect(fields.map((field) => locate(field))).toEqual(fields.map((_, index) => index + 2));
    expect(performance.now() - start).toBeLessThan(3000);
  });
  test.each([
    ['', 'json'],
    ['{', 'json'],
    ['{"a":'.repeat(100_000), 'json'],
    ['', 'mdx'],
    ['текст', 'mdx'],
    ['---\n: [\n---', 'mdx'],
    ['---\na: *b\n---', 'mdx'],
  ])('finds nothing in a file that cannot be parsed', (source, extension) => {
    expect(createFieldLocator(source, extension)('steps.0.on')).toBeUndefined();
  });
});

test('createLocator reads files of the folder and passes over missing ones', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'locate-'));
  await writeFile(path.join(dir, 'a.json'), json);
  const locate = createLocator(dir);
  expect(await Promise.all([locate('a.json', 'id'), locate('a.json', 'steps.1.on')])).toEqual([2, 6]);
  expect(await locate('a.json', '')).toBeUndefined();
  expect(await locate('a.json', 'body')).toBeUndefined();
  expect(await locate('none.mdx', 'id')).toBeUndefined();
  await rm(dir, { recursive: true });
});
