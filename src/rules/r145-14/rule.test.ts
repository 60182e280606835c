import { describe, expect, test } from 'vitest';
import { runRule } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

describe(rule.id, () => {
  test.each([
    ['2026-11-22', 0],
    ['2026-10-23', 0],
    ['2026-10-22', 1],
    ['2025-11-23', 11],
    ['2025-11-22', 12],
    ['2020-09-01', 74],
  ])('counts whole months since %s: %i', (startDate, numerator) => {
    const programs = [
      { id: 'p', regime: 'r145', startDate },
      { id: 'later', regime: 'r145', startDate: '2026-11-22' },
      { id: 'older', startDate: '2019-09-01' },
    ];
    expect(runRule(rule, { programs })).toMatchObject({
      violations: [],
      evidence: startDate === '2026-11-22' ? [{ id: 'p' }, { id: 'later' }] : [{ id: 'p' }],
      indicators: [{ id: 'R145-14.months', numerator }],
    });
  });
  test.each<[string, ContentInput]>([
    ['no programmes', {}],
    ['begins tomorrow', { programs: [{ id: 'p', regime: 'r145', startDate: '2026-11-23' }] }],
    ['the other regime', { programs: [{ id: 'p', startDate: '2020-09-01' }] }],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toEqual({ violations: [], notApplicable: { code: 'notBegun', args: {} } });
  });
});
