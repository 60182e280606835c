import { describe, expect, test } from 'vitest';
import type { Content } from '#model/content';
import { contentWith } from '../../../tests/support/content.ts';
import { evaluate } from '../evaluate.ts';
import rule from './rule.ts';

/** News in these files, in this order; `drafts` are indexes. */
function withNews(files: string[], drafts: number[] = [], rest: Partial<Content> = {}): Content {
  const content = contentWith({
    news: files.map((_, index) => ({ id: `n${index}`, draft: drafts.includes(index) })),
  });
  const news = content.entries.news.map((entry, index) => ({ ...entry, file: files[index] ?? '' }));
  return { ...content, ...rest, entries: { ...content.entries, news } };
}

const run = (content: Content) => evaluate(content, '2026-11-22', [rule]);
const summary = (content: Content) =>
  run(content).findings.map(({ severity, file }) => `${severity} ${file}`);

describe(rule.id, () => {
  test.each([
    ['different names', ['news/a.mdx', 'news/b.mdx']],
    ['one name in different folders', ['news/a.mdx', 'news/b/a.mdx']],
  ])('accepts: %s', (_, files) => {
    expect(run(withNews(files)).results[0]?.answer).toBe('yes');
  });
  test.each([
    ['Latin letters (case 91)', ['news/Plan.mdx', 'news/plan.mdx']],
    ['Cyrillic letters (case 91)', ['news/План.mdx', 'news/план.mdx']],
    ['two ways of composing й', ['news/\u0438\u0306.mdx', 'news/\u0439.mdx']],
  ])('rejects: %s', (_, files) => {
    expect(summary(withNews(files)).sort()).toEqual(files.map((file) => `error ${file}`).sort());
  });
  test('a draft gets a hint only, and once', () => {
    expect(summary(withNews(['news/A.mdx', 'news/a.mdx'], [1]))).toEqual([
      'error news/A.mdx',
      'info news/a.mdx',
    ]);
  });
  test('broken and attached files count', () => {
    const broken = [{ kind: 'news' as const, file: 'news/A.mdx', id: undefined, draft: false }];
    const { files } = contentWith({ files: [{ path: 'Plan.pdf' }, { path: 'plan.PDF' }] });
    const evaluation = run(withNews(['news/a.mdx'], [], { broken, files }));
    expect(evaluation.findings.map(({ file }) => file)).toEqual([
      'files/Plan.pdf',
      'files/plan.PDF',
      'news/A.mdx',
      'news/a.mdx',
    ]);
    expect(evaluation.withheldFiles).not.toContain('files/plan.PDF');
  });
  test('is not applicable without files', () => {
    expect(run(contentWith({})).results[0]).toMatchObject({ answer: 'notApplicable' });
  });
});
