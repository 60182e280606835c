import { describe, expect, test } from 'vitest';
import type { FileFacts } from '#model/content';
import { runRule, summarise } from '../../../tests/support/content.ts';
import { bodyImages } from './body-images.ts';
import rule from './rule.ts';

/** A document with one file, of which this is known; `undefined` when the file is not there. */
function runWith(path: string, facts: Partial<FileFacts> | undefined) {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return runRule(rule, {
    documents: [{ id: 'd', files: [{ file: path }] }],
    files: facts === undefined ? [] : [{ path, extension, ...facts }],
  });
}

const megabyte = 1024 * 1024;

describe(rule.id, () => {
  test.each<[path: string, facts: Partial<FileFacts>]>([
    ['Приказ «О парах».pdf', {}],
    ['plan.v2.docx', { detected: 'docx' }],
    ['PHOTO.JPG', { detected: 'jpg' }],
    ['table.csv', { detected: 'text' }],
    ['large.pdf', { size: 20 * megabyte }],
    ['small.pdf', { size: 1 }],
  ])('accepts: %s', (path, facts) => {
    const { violations, evidence } = runWith(path, facts);
    expect(summarise(violations)).toEqual([]);
    expect(evidence?.map(({ id }) => id)).toEqual(['d']);
  });
  test.each<[code: string, path: string, facts: Partial<FileFacts> | undefined]>([
    ['missing', 'plan.pdf', undefined],
    ['extension', 'plan.doc', { detected: 'ole' }],
    ['extension', 'plan.rar', { detected: 'rar' }],
    ['extension', 'plan.exe', { detected: 'exe' }],
    ['extension', 'plan.docm', { detected: 'zip' }],
    ['extension', 'plan.svg', { detected: 'unknown' }],
    ['doubleExtension', 'plan.exe.pdf', {}],
    ['doubleExtension', 'plan.pdf.docx', { detected: 'docx' }],
    ['empty', 'plan.pdf', { size: 0, detected: 'unknown' }],
    ['tooLarge', 'plan.pdf', { size: 20 * megabyte + 1 }],
    ['tooLarge', 'plan.pdf', { size: 80 * megabyte, detected: 'unknown' }],
    ['content', 'plan.pdf', { detected: 'exe' }],
    ['content', 'plan.docx', { detected: 'ole' }],
    ['content', 'plan.docx', { detected: 'xlsx' }],
    ['content', 'plan.docx', { detected: 'zip' }],
    ['content', 'table.csv', { detected: 'unknown' }],
    ['damaged', 'plan.png', { detected: 'png', damaged: true }],
    ['damaged', 'plan.docx', { detected: 'zip', damaged: true }],
    ['active', 'plan.docx', { detected: 'docx', active: true }],
    ['active', 'plan.pdf', { active: true }],
    ['name', 'plan\u202efdp.pdf', {}],
    ['name', 'con.pdf', {}],
  ])('%s: %s (case 61)', (code, path, facts) => {
    const { violations, evidence } = runWith(path, facts);
    expect(summarise(violations)).toEqual([`${code} documents/d files.0.file`]);
    expect(evidence).toEqual([]);
  });
  test('a picture is a picture: the emblem of the school, a photo', () => {
    const files = [
      { path: 'plan.pdf', extension: 'pdf' },
      { path: 'photo.png', extension: 'png', detected: 'png' },
    ];
    const run = (path: string) =>
      summarise(
        runRule(rule, { school: { emblem: path }, mentors: [{ id: 'm', photo: path }], files }).violations,
      );
    expect(run('photo.png')).toEqual([]);
    expect(run('plan.pdf')).toEqual(['notPicture mentors/m photo', 'notPicture school/school emblem']);
  });
  test.each<[code: string, path: string, facts: Partial<FileFacts>]>([
    ['author', 'plan.docx', { detected: 'docx', authors: ['Школа', 'Канарейкина А. А.'] }],
    ['author', 'plan.pdf', { authors: ['pustelgin'] }],
    ['author', 'plan.pdf', { authors: ['Школьников Пётр'] }],
    ['untagged', 'plan.pdf', { tagged: false }],
  ])('reminds: %s %s %j', (code, path, facts) => {
    const { violations, evidence } = runWith(path, facts);
    expect(summarise(violations)).toEqual([`${code} documents/d files.0.file`]);
    expect(JSON.stringify(violations), 'a name of an author is never repeated').not.toContain(
      facts.authors?.at(-1) ?? '-',
    );
    expect(evidence?.map(({ id }) => id)).toEqual(['d']);
    expect(rule.codes).toHaveProperty([code], { severity: 'warning', breaks: false, withholds: false });
  });
  test.each<[name: string, facts: Partial<FileFacts>, fields: Record<string, unknown>]>([
    ['the school as the author', { authors: ['Школа', 'СШ «Родник»', 'МБОУ СОШ № 5', 'Гимназия 3'] }, {}],
    [
      'nobody in particular',
      { authors: ['Пользователь Windows', 'user', 'Admin', '-', 'python-docx', 'HP'] },
      {},
    ],
    ['a tagged PDF', { tagged: true }, {}],
    ['a scan: FED-03', { tagged: false, hasTextLayer: false }, {}],
    ['the text on the page', { tagged: false }, { htmlText: 'Текст' }],
    ['the same as docx', { tagged: false }, { files: [{ file: 'plan.pdf' }, { file: 'plan.docx' }] }],
  ])('does not remind: %s', (_, facts, fields) => {
    const { violations } = runRule(rule, {
      documents: [{ id: 'd', files: [{ file: 'plan.pdf' }], ...fields }],
      files: [
        { path: 'plan.pdf', ...facts },
        { path: 'plan.docx', extension: 'docx', detected: 'docx' },
      ],
    });
    expect(summarise(violations)).toEqual([]);
  });
  test.each([
    [['Пустельгин Савва'], []],
    [['Пустельгин Савва', 'Канарейкина А. А.'], ['author documents/d files.0.file']],
  ])('leaves the author who has not consented to PD-02: %j', (authors, expected) => {
    const { violations } = runRule(rule, {
      mentees: [{ id: 'n', lastName: 'Пустельгин', firstName: 'Савва' }],
      documents: [{ id: 'd', files: [{ file: 'plan.pdf' }] }],
      files: [{ path: 'plan.pdf', authors }],
    });
    expect(summarise(violations)).toEqual(expected);
  });
  test('of a file that is refused only the fault is told', () => {
    const { violations } = runWith('plan.pdf', { active: true, tagged: false, authors: ['Канарейкина'] });
    expect(summarise(violations)).toEqual(['active documents/d files.0.file']);
  });
  test.each([
    ['Plan.PDF', 'plan.pdf'],
    ['files/plan.pdf', 'plan.pdf'],
    ['plan raboty.pdf', '2026/plan_raboty.pdf'],
    ['other.pdf', ''],
  ])('names a similar file: %s', (path, similar) => {
    const files = ['plan.pdf', '2026/plan_raboty.pdf'].map((known) => ({ path: known }));
    const { violations } = runRule(rule, { documents: [{ id: 'd', files: [{ file: path }] }], files });
    expect(violations[0]?.args['similar']).toBe(similar);
  });
  test('examines photos and pictures of bodies', () => {
    const { violations } = runRule(rule, {
      mentors: [{ id: 'm', photo: 'a.jpg' }],
      news: [{ id: 'n', body: '![Урок](b.png)' }],
    });
    expect(summarise(violations)).toEqual(['missing mentors/m photo', 'missing news/n body']);
  });
  test('is not applicable without files', () => {
    expect(runRule(rule, { news: [{ id: 'n' }] }).notApplicable).toEqual({ code: 'noFiles', args: {} });
  });
});

describe('bodyImages', () => {
  test.each([
    ['![а](a.png) и ![б](a.png "Подпись")', ['a.png']],
    ['![а](<урок 1.jpg>) ![а](%D1%83%D1%80%D0%BE%D0%BA.jpg)', ['урок 1.jpg', 'урок.jpg']],
    ['<Figure alt="а"\n  src="a.png" />', ['a.png']],
    ['![а](https://chuzhoy.example/a.png) [ссылка](a.png)', []],
    ['![а](%E0%A4%A.png)', ['%E0%A4%A.png']],
    ['', []],
  ])('%s', (body, expected) => {
    expect(bodyImages(body)).toEqual(expected);
  });
  test('takes no long time over a body made to stall it', () => {
    const start = performance.now();
    for (const part of ['![', '![a](', '<Figure ', '<Figure src="']) bodyImages(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
