import { describe, expect, test } from 'vitest';
import { contentWith } from '../../../tests/support/content.ts';
import { evaluate } from '../evaluate.ts';
import rule from './rule.ts';

const cases: [code: string, withholds: boolean, answer: string][] = [
  ['raw-html', true, 'no'],
  ['esm', true, 'no'],
  ['insecure-link', false, 'no'],
];

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
    expect(empty.results[0]).toMatchObject({ answer: 'notApplicable', notApplicable: { code: 'noContent' } });
  });
});
