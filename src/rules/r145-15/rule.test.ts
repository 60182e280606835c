import { describe, expect, test } from 'vitest';
import { runRule } from '../../../tests/support/content.ts';
import rule from './rule.ts';

describe(rule.id, () => {
  test('does not apply: the content of a school says nothing of it', () => {
    const input = { roadmaps: [{ id: 'k', regime: 'r145' }] };
    expect(runRule(rule, input)).toEqual({
      violations: [],
      notApplicable: { code: 'municipalErrand', args: { due: '2020-12-17' } },
    });
  });
});
