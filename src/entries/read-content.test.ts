import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeFinding } from '../report/describe.ts';
import { evaluate } from '../rules/evaluate.ts';
import { addLines } from '../cli/add-lines.ts';
import { readContent } from './read-content.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'content-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

const school = JSON.stringify({
  fullName: 'Школа',
  shortName: 'Школа',
  type: 'school',
  ownership: 'state',
  ogrn: '0000000000000',
  inn: '0000000000',
  founder: 'Отдел образования',
  officialSiteUrl: 'https://school.example',
  timeZone: 'Europe/Samara',
  head: { lastName: 'Воронцова' },
});

const mdx = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;

/** Writes the files, reads them, judges and describes everything: nothing of it may throw. */
async function check(files: Record<string, string | Uint8Array>) {
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), bytes);
  }
  const content = await readContent(dir);
  const { findings, withheldFiles } = evaluate(content, '2026-11-22');
  const located = await addLines(findings, dir);
  const described = located.map(describeFinding);
  for (const { message, fix } of described) {
    expect(message).toMatch(/[а-яё].*[.!?]$/iu);
    expect(fix).toMatch(/[а-яё].*[.!?]$/iu);
    expect(message + fix).not.toMatch(/undefined|NaN|\[object/);
  }
  const structural = located
    .filter(({ rule }) => /^(DATA|BODY|FILE)-/.test(rule))
    .map(({ rule, code, severity, file, line }) =>
      [`${rule}.${code}`, severity, line === undefined ? file : `${file}:${line}`].join(' '),
    );
  return { content, structural, described, withheldFiles };
}

describe('readContent', () => {
  test.each<[name: string, files: Record<string, string | Uint8Array>, expected: string[]]>([
    ['empty folder (case 92)', {}, ['DATA-01.noSchool error school.json']],
    ['no school.json', { 'news/n.mdx': mdx('id: n\ntitle: а') }, ['DATA-01.noSchool error school.json']],
    ['valid', { 'school.json': school, 'news/n.mdx': mdx('id: n\ntitle: а') }, []],
    [
      'broken school.json',
      { 'school.json': '{\n"type": "school",,\n}' },
      ['DATA-01.json error school.json:2'],
    ],
    [
      'incomplete school.json',
      { 'school.json': school.replace('"state"', '"наша"') },
      ['DATA-02.notInList error school.json:1'],
    ],
    [
      'wrong folder and wrong extension',
      { 'school.json': school, 'novosti/n.mdx': '', 'news/n.md': '', 'news/2026/n.mdx': '', 'README.md': '' },
      [
        'DATA-01.stray warning README.md',
        'DATA-01.stray warning news/2026/n.mdx',
        'DATA-01.stray warning news/n.md',
        'DATA-01.stray warning novosti/n.mdx',
      ],
    ],
    [
      'an entry of 2 MB (case 86)',
      { 'school.json': school, 'news/n.mdx': Buffer.alloc(2 * 1024 * 1024, 'a') },
      ['DATA-01.tooLarge error news/n.mdx'],
    ],
    [
      'binary garbage',
      { 'school.json': school, 'mentors/m.json': Buffer.from([0xff, 0xfe, 0, 1, 2]) },
      ['DATA-01.encoding error mentors/m.json'],
    ],
    [
      'brackets without end',
      {
        'school.json': school,
        'mentors/m.json': '['.repeat(100_000),
        'mentors/n.json': `{"id":"n","consents":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      },
      ['DATA-01.tooDeep error mentors/m.json', 'DATA-01.tooDeep error mentors/n.json'],
    ],
    [
      'front matter that is none, or a program (case 83)',
      {
        'school.json': school,
        'news/a.mdx': 'текст',
        'news/b.mdx': '---js\n({})\n---\n',
        'news/c.mdx': mdx('- а'),
      },
      [
        'DATA-01.noFrontMatter error news/a.mdx:1',
        'DATA-01.language error news/b.mdx:1',
        'DATA-01.notObject error news/c.mdx',
      ],
    ],
    [
      'dates (cases 24–26)',
      {
        'school.json': school,
        'programs/a.mdx': mdx('id: a\ntitle: а\nstartDate: 2026-08-31T20:00:00.000Z\ndraft: true'),
        'programs/b.mdx': mdx('id: b\ntitle: б\nstartDate: 01.09.2026\nplannedEndDate: 2026-02-30'),
      },
      [
        'DATA-04.time info programs/a.mdx:4',
        'DATA-02.date error programs/b.mdx:4',
        'DATA-02.date error programs/b.mdx:5',
      ],
    ],
    [
      'unknown fields, a typed status (case 6), forbidden data (case 59)',
      {
        'school.json': school,
        'programs/a.mdx': mdx('id: a\ntitle: а\nstatus: completed\ndraft: true'),
        'news/b.mdx': mdx('id: b\ntitle: б\nзаголовок: в\n"a.b": 1\n__proto__: {draft: true}'),
        'mentees/c.json': '{"id":"c","participant":"pupil","birthDate":"2010-01-01","passport":{}}',
      },
      [
        'DATA-03.forbidden error mentees/c.json:1',
        'DATA-03.forbidden error mentees/c.json:1',
        'DATA-03.unknown warning news/b.mdx:4',
        'DATA-03.unknown warning news/b.mdx:5',
        'DATA-03.unknown warning news/b.mdx:6',
        'DATA-03.typedStatus info programs/a.mdx:4',
      ],
    ],
    [
      'an incomplete draft gives hints',
      { 'school.json': school, 'documents/d.json': '{"id":"d","draft":true,"documentDate":"вчера"}' },
      [
        'DATA-02.missing info documents/d.json',
        'DATA-02.missing info documents/d.json',
        'DATA-02.missing info documents/d.json',
        'DATA-02.partial-date info documents/d.json:1',
      ],
    ],
    [
      'empty optional fields are no fault, empty required ones are',
      { 'school.json': school, 'news/n.mdx': mdx("id: n\ntitle: ''\nsummary:\nfiles:\npublishedOn: ''") },
      ['DATA-02.missing error news/n.mdx:3'],
    ],
    [
      'two files with one id, references in a circle (case 39)',
      {
        'school.json': school,
        'documents/a.json': '{"id":"a","title":"а","level":"local","documentType":"order","supersedes":"b"}',
        'documents/b.json': '{"id":"b","title":"б","level":"local","documentType":"order","supersedes":"a"}',
        'documents/c.json': '{"id":"b","title":"в","level":"local","documentType":"order","supersedes":"c"}',
      },
      [
        'DATA-05.id error documents/b.json:1',
        'DATA-05.id error documents/c.json:1',
        'DATA-06.missing error documents/c.json:1',
      ],
    ],
    [
      'names with blanks, Cyrillic letters and quotes (case 90)',
      {
        'school.json': school,
        'news/Урок «физики» № 5.mdx': mdx('id: n\ntitle: а'),
        'files/План на год.txt': 'а',
      },
      [],
    ],
    [
      'a program in a body (case 84)',
      { 'school.json': school, 'news/n.mdx': mdx('id: n\ntitle: а', 'Текст\n\n{process.env}\n') },
      ['BODY-01.expression error news/n.mdx:7'],
    ],
  ])('%s', async (_, files, expected) => {
    const { structural } = await check(files);
    expect([...structural].sort()).toEqual([...expected].sort());
  });

  test.skipIf(process.platform !== 'linux')('names that differ only in case (case 91)', async () => {
    const { structural, withheldFiles } = await check({
      'school.json': school,
      'news/a.mdx': mdx('id: a\ntitle: а'),
      'news/A.mdx': mdx('id: b\ntitle: б'),
    });
    expect(structural.filter((text) => text.startsWith('DATA-07'))).toHaveLength(2);
    expect([...withheldFiles].sort()).toEqual(['news/A.mdx', 'news/a.mdx']);
  });
  test('a file of 10 MB is read, a link is not (case 86)', async () => {
    await mkdir(path.join(dir, 'files'));
    await symlink(dir, path.join(dir, 'files/link.pdf'));
    const large = Buffer.alloc(10 * 1024 * 1024, 'а');
    const { content, structural } = await check({ 'school.json': school, 'files/large.txt': large });
    expect(content.files.get('large.txt')?.size).toBe(large.length);
    expect(structural).toEqual(['DATA-01.symlink error files/link.pdf']);
  });
  test.skipIf(process.platform === 'win32')(
    'a folder of entries that cannot be opened is an error',
    async () => {
      execFileSync('sh', ['-c', 'mkfifo "$0"', path.join(dir, 'cases')]);
      const { structural } = await check({ 'school.json': school });
      expect(structural).toEqual(['DATA-01.unreadable error cases']);
    },
  );
  test('keeps school.json first, entries sorted, a slug of Latin letters, lines of bodies', async () => {
    const { content } = await check({
      'school.json': school,
      'news/б.mdx': mdx('id: n2\ntitle: а', '\nтекст'),
      'news/Урок № 5.mdx': mdx('id: n1\ntitle: а'),
    });
    expect(content.school?.data.timeZone).toBe('Europe/Samara');
    expect(content.entries.news.map(({ slug, bodyLine }) => [slug, bodyLine])).toEqual([
      ['urok-5', 5],
      ['b', 5],
    ]);
    expect(content.fileCount).toBe(3);
  });
  test('a wrong date gets the right form of that very date', async () => {
    const { described } = await check({
      'school.json': school,
      'programs/a.mdx': mdx('id: a\ntitle: а\nstartDate: 01.09.2026\nplannedEndDate: 2027-5-31'),
    });
    const fixes = described.filter(({ rule }) => rule === 'DATA-02').map(({ fix }) => fix);
    expect(fixes).toHaveLength(2);
    expect(fixes.join(' ')).toMatch(/2027-05-31.*2026-09-01/);
  });
  test('a missing folder reads as empty, and the order of the disk does not matter', async () => {
    const missing = await readContent(path.join(dir, 'nowhere'));
    expect(missing.problems.map(({ code }) => code)).toEqual(['noSchool']);
    const { content } = await check({ 'school.json': school, 'news/a.mdx': mdx('id: a\ntitle: а') });
    expect((await readContent(dir)).contentHash).toBe(content.contentHash);
    expect(content.contentHash).not.toBe(missing.contentHash);
  });
});
