import { describe, expect, test } from 'vitest';
import { contentWith } from '../../tests/support/content.ts';
import { evaluate } from './evaluate.ts';
import { defineRule, refOf } from './rule.ts';

const asOf = '2026-11-22';

/** Finds every piece of news whose title is «x». */
const rule = defineRule<'bad' | 'mild'>({
  id: 'DATA-99',
  source: 'тест',
  codes: { bad: { severity: 'error' }, mild: { severity: 'warning', breaks: false } },
  check: (context) => ({
    violations: context.all('news').flatMap((entry) => {
      const code = entry.data.title === 'x' ? 'bad' : entry.data.title === 'y' ? 'mild' : undefined;
      return code === undefined ? [] : [{ code, at: refOf(entry), field: 'title', args: {} } as const];
    }),
    evidence: context.all('news').map(refOf),
  }),
});

const run = (news: { id: string; [key: string]: unknown }[], school = {}) =>
  evaluate(contentWith({ news, school }), asOf, [rule]);

describe('evaluate', () => {
  test('an error withholds its entry and answers no', () => {
    const { results, withheldFiles, findings } = run([{ id: 'a', title: 'x' }, { id: 'b' }]);
    expect(results[0]?.answer).toBe('no');
    expect([...withheldFiles]).toEqual(['news/a.mdx']);
    expect(findings).toHaveLength(1);
  });

  test('a finding that does not break leaves the answer yes', () => {
    const { results, withheldFiles } = run([{ id: 'a', title: 'y' }]);
    expect(results[0]?.answer).toBe('yes');
    expect(withheldFiles.size).toBe(0);
  });

  test('findings of a draft are hints, break nothing and withhold nothing', () => {
    const { results, findings, withheldFiles } = run([{ id: 'a', title: 'x', draft: true }]);
    expect(findings).toMatchObject([{ severity: 'info', breaks: false, withholds: false }]);
    expect(results[0]?.answer).toBe('yes');
    expect(withheldFiles.size).toBe(0);
  });

  test('an entry that was withdrawn by the day is not looked at', () => {
    expect(run([{ id: 'a', title: 'x', withdrawnOn: asOf }]).findings).toEqual([]);
    expect(run([{ id: 'a', title: 'x', withdrawnOn: '2026-11-23' }]).findings).toHaveLength(1);
  });

  test('the school’s dated statement makes a rule that found nothing not applicable', () => {
    const statement = { rule: 'DATA-99', reason: 'нет новостей', statedOn: asOf };
    expect(run([], { notApplicable: [statement] }).results[0]).toMatchObject({
      answer: 'notApplicable',
      notApplicable: { statement: 'нет новостей', statedOn: asOf },
    });
    expect(run([], { notApplicable: [{ ...statement, statedOn: '2026-11-23' }] }).results[0]?.answer).toBe(
      'yes',
    );
    expect(run([{ id: 'a', title: 'x' }], { notApplicable: [statement] }).results[0]?.answer).toBe('no');
    const excused = run([{ id: 'a', title: 'y' }], { notApplicable: [statement] }).results[0];
    expect(excused).toMatchObject({
      answer: 'notApplicable',
      findings: [{ severity: 'info', breaks: false }],
    });
  });

  test('a problem of reading becomes a finding of its rule', () => {
    const problem = {
      rule: 'DATA-99',
      code: 'bad',
      file: 'news/z.mdx',
      field: '',
      args: {},
      draft: false,
      line: 3,
    };
    const { findings } = evaluate(contentWith({ problems: [problem] }), asOf, [rule]);
    expect(findings).toMatchObject([{ file: 'news/z.mdx', line: 3, severity: 'error', withholds: true }]);
  });
});
