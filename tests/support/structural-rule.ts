import { describe, expect, test } from 'vitest';
import { evaluate } from '#rules/evaluate';
import type { Rule } from '#rules/rule';
import { contentWith } from './content.ts';

/** A code of the rule, whether it withholds the entry, and the answer of the self-check. */
export type StructuralCase = [code: string, withholds: boolean, answer: string];

/** What holds for every rule whose problems are found while files are read: DATA-01 … DATA-04, BODY-01. */
export function describeStructuralRule(rule: Rule, cases: readonly StructuralCase[]): void {
  function resultFor(code: string | undefined, draft = false, file = 'programs/p.mdx') {
    const problem = { rule: rule.id, file, field: '', args: {}, draft };
    const content = contentWith({ problems: code === undefined ? [] : [{ ...problem, code }] });
    const { results, withheldFiles } = evaluate(content, '2026-11-22', [rule]);
    return { result: results[0], withheld: [...withheldFiles] };
  }

  describe(rule.id, () => {
    test.each(cases)('%s of an entry', (code, withholds, answer) => {
      const { result, withheld } = resultFor(code);
      expect(result?.findings.map((finding) => finding.code)).toEqual([code]);
      expect(result?.answer).toBe(answer);
      expect(withheld).toEqual(withholds ? ['programs/p.mdx'] : []);
    });
    test.each(cases)('%s of a draft is a hint', (code) => {
      const { result, withheld } = resultFor(code, true);
      expect(result).toMatchObject({ answer: 'yes', findings: [{ severity: 'info', breaks: false }] });
      expect(withheld).toEqual([]);
    });
    test('school.json is never withheld', () => {
      for (const [code] of cases) expect(resultFor(code, false, 'school.json').withheld).toEqual([]);
    });
    test('is met without problems and not applicable without files', () => {
      expect(resultFor(undefined).result?.answer).toBe('yes');
      const empty = evaluate({ ...contentWith({}), fileCount: 0 }, '2026-11-22', [rule]);
      expect(empty.results[0]).toMatchObject({
        answer: 'notApplicable',
        notApplicable: { code: 'noContent' },
      });
    });
  });
}
