import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import { describeStructuralRule } from '../../../tests/support/structural-rule.ts';
import rule from './rule.ts';

describeStructuralRule(rule, [['time', false, 'yes']]);

describe('an announcement', () => {
  test.each([
    ['2026-12-01', '2026-12-01', []],
    ['2026-12-01', '2026-12-03', []],
    ['2026-12-01', undefined, []],
    [undefined, '2026-12-01', []],
    ['2026-12-03', '2026-12-01', ['reversed events/e endDate']],
  ])('from %s to %s', (startDate, endDate, expected) => {
    const { violations } = runRule(rule, { events: [{ id: 'e', startDate, endDate }] });
    expect(summarise(violations)).toEqual(expected);
  });
});
