import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content';
import { fullName, permits } from '#model/permission';
import { transliterate } from '#model/transliterate';
import { buildFixture, fixture } from '../support/build.ts';
import { mentees } from '../support/consents.ts';
import { copyContent, editFiles } from '../support/edit-files.ts';
import type { OutputFile } from '../support/output-text.ts';
import { fold, readAllText } from '../support/output-text.ts';

const asOf = '2026-11-22';
const feedOf = (files: readonly OutputFile[]): unknown =>
  JSON.parse(files.find(({ path: file }) => file === 'feed/v1/section.json')?.bytes.toString('utf8') ?? '');

async function build(content: string): Promise<OutputFile[]> {
  const site = await buildFixture(content, { site: 'https://polyn.example' });
  expect(site.code, site.stderr).toBe(0);
  return readAllText(site.dir);
}

/** Ways to write a name before a code is made of it. */
function spellings(name: string): string[] {
  const forms = [name, name.split(' ')[0] ?? '', name.split(' ').slice(0, 2).join(' '), transliterate(name)];
  return forms.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase(), form.replaceAll(' ', '')]);
}

/** What would give the name away to whoever tries a list of names: beginnings of digests, the name in base64. */
function codesOf(name: string): string[] {
  return spellings(name).flatMap((form) => {
    const digests = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
      const digest = createHash(algorithm).update(form).digest();
      return [digest.toString('hex').slice(0, 10), digest.toString('base64url').slice(0, 10)];
    });
    const base64 = Buffer.from(form).toString('base64url');
    return base64.length < 8 ? digests : [...digests, base64];
  });
}

describe('people without a name (57)', () => {
  let files: OutputFile[];
  let names: string[];
  let ids: string[];

  beforeAll(async () => {
    const content = await readContent(fixture('privacy-hell'));
    const { data: school } = content.school ?? expect.fail('the fixture has no school');
    const unnamed = [...content.entries.mentors, ...content.entries.mentees].filter(
      (person) => !person.draft && !permits(person, 'name', 'site', school, asOf),
    );
    names = unnamed.map(({ data }) => fullName(data)).filter((name) => name !== '');
    ids = unnamed.map(({ id }) => id);
    files = await build(fixture('privacy-hell'));
  });

  it('cannot be found by a code that is made of the name', () => {
    expect(names.length).toBeGreaterThan(8);
    const codes = names.flatMap(codesOf);
    expect(codes.length).toBeGreaterThan(1000);
    // Digests in hexadecimal are lower case, base64 is looked for as it is written.
    const found = codes.filter((code) =>
      files.some(({ bytes, text }) => text.includes(code) || bytes.includes(code)),
    );
    expect(found).toEqual([]);
  });

  it('would be found, if there were such a code', () => {
    const [name = ''] = names;
    const id = createHash('sha1').update(name.toLowerCase()).digest('hex').slice(0, 12);
    expect(codesOf(name).some((code) => `"id":"m-${id}"`.includes(code))).toBe(true);
  });

  it('have no id either, but for the mark that a withdrawal demands', () => {
    expect(ids.length).toBeGreaterThan(10);
    const told = ids.flatMap((id) =>
      files
        .filter(({ text }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))
        .map(({ path: file }) => `${file} ${id}`),
    );
    expect(told).toEqual(['feed/v1/section.json n-w6v7']);
    const { tombstones, ...records } = feedOf(files) as { tombstones: { id: string }[] };
    expect(tombstones.map(({ id }) => id)).toEqual(expect.arrayContaining(['n-w6v7']));
    expect(JSON.stringify(records)).not.toContain('n-w6v7');
  });
});

describe('numbers of people (55)', () => {
  let dir: string;
  let files: OutputFile[];

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'numbers-'));
    await copyContent(fixture('clean-school'), dir);
    await editFiles(dir, {
      ...mentees(9, 'a', { category: 'new-workplace' }),
      ...mentees(8, 'b', { category: 'digital-skills' }),
      ...mentees(2, 'c', { category: 'after-break' }),
    });
    files = await build(dir);
  });

  afterAll(() => rm(dir, { recursive: true }));

  it('that are small are shown as «менее 5», and no other number gives them away', () => {
    const page = files.find(({ path: file }) => file === 'nastavlyaemye/index.html');
    const cells = [...(page?.bytes.toString('utf8').matchAll(/<tr>(.*?)<\/tr>/gs) ?? [])].map(([row]) =>
      fold(
        row
          .replaceAll(/<[^>]*>/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ),
    );
    expect(cells.slice(cells.indexOf('категория сколько человек') + 1)).toEqual([
      'молодой педагог менее 5',
      'педагог после длительного перерыва менее 5',
      'педагог на новом месте работы 5–9',
      'педагог, осваивающий цифровые навыки не показано',
    ]);
  });

  it('are the same in the feed', () => {
    const { mentees: base } = feedOf(files) as { mentees: { counts: unknown } };
    expect(base.counts).toEqual({
      total: 21,
      byCategory: [
        { category: 'young-teacher', below: 5 },
        { category: 'after-break', below: 5 },
        { category: 'new-workplace', atLeast: 5, below: 10 },
        { category: 'digital-skills' },
      ],
    });
  });
});
