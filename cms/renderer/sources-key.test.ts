import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourcesKey } from './sources-key.ts';

const place = { base: '/nastavnichestvo/', site: 'https://rodnik.example' };
let root: string;
let before: string;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-key-'));
  await write('package-lock.json', '{}');
  await write('src/pages/index.astro', '<p>a</p>');
  await write('cms/renderer/pages-entry.ts', 'export {};');
  before = await sourcesKey(root, place);
});

afterEach(() => rm(root, { recursive: true }));

describe('the key of the sources', () => {
  it('is the same for the same sources', async () => {
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(await sourcesKey(root, place)).toBe(before);
  });

  it.each([
    ['package-lock.json', '{"lockfileVersion":3}'],
    ['src/pages/index.astro', '<p>b</p>'],
    ['src/styles/base.css', ''],
    ['cms/renderer/pages-entry.ts', 'export default 1;'],
  ])('is another one after a change of %s', async (file, text) => {
    await write(file, text);
    expect(await sourcesKey(root, place)).not.toBe(before);
  });

  it.each(['content/school.json', 'src/pages/index.test.ts', 'cms/editor/editor.ts', 'dist/index.html'])(
    'does not depend on %s',
    async (file) => {
      await write(file, 'text');
      expect(await sourcesKey(root, place)).toBe(before);
    },
  );

  it.each([
    { ...place, base: '/' },
    { ...place, site: 'https://polyn.example' },
  ])('is another one for the place %o', async (other) => {
    expect(await sourcesKey(root, other)).not.toBe(before);
  });

  it('is refused when a source is missing', async () => {
    await rm(join(root, 'src'), { recursive: true });
    await expect(sourcesKey(root, place)).rejects.toThrow('ENOENT');
  });
});
