import { describe, expect, test } from 'vitest';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { createContext } from '../context.ts';
import rule from './rule.ts';

const accept: [name: string, input: ContentInput][] = [
  ['different ids', { news: [{ id: 'a' }, { id: 'b' }] }],
  ['the same id in different kinds', { news: [{ id: 'a' }], events: [{ id: 'a' }] }],
  ['a draft copy', { news: [{ id: 'a' }, { id: 'a', draft: true }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['two files with one id (case 39)', { news: [{ id: 'a' }, { id: 'a' }] }, ['id news/a id', 'id news/a id']],
  [
    'the id of a withdrawn entry',
    { mentors: [{ id: 'a', withdrawnOn: '2026-11-22' }, { id: 'a' }] },
    ['id mentors/a id'],
  ],
];

/** Entries of one kind with the files and slugs given, as the reader makes them of two file names. */
function withFiles(files: [file: string, slug: string][]) {
  const content = contentWith({ news: files.map((_, index) => ({ id: `n${index}` })) });
  const news = content.entries.news.map((entry, index) => {
    const [file = '', slug = ''] = files[index] ?? [];
    return { ...entry, file, slug };
  });
  return createContext({ ...content, entries: { ...content.entries, news } }, '2026-11-22', 'published');
}

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const { violations, notApplicable } = runRule(rule, input);
    expect(summarise(violations)).toEqual([]);
    expect(notApplicable, 'the check must have examined something').toBeUndefined();
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('names the other file of the same address (case 39)', () => {
    const { violations } = rule.check(
      withFiles([
        ['news/Урок.mdx', 'urok'],
        ['news/urok.mdx', 'urok'],
        ['news/urok-2.mdx', 'urok-2'],
      ]),
    );
    expect(violations.map(({ code, at, args }) => [code, at.file, args['others']])).toEqual([
      ['address', 'news/Урок.mdx', 'news/urok.mdx'],
      ['address', 'news/urok.mdx', 'news/Урок.mdx'],
    ]);
  });
  test('leaves names that differ only in case to DATA-07', () => {
    const files: [string, string][] = [
      ['news/Urok.mdx', 'urok'],
      ['news/urok.mdx', 'urok'],
    ];
    expect(rule.check(withFiles(files)).violations).toEqual([]);
  });
  test('is not applicable without entries', () => {
    expect(runRule(rule, {}).notApplicable).toEqual({ code: 'noEntries', args: {} });
  });
});
