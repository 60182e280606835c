import { describe, expect, test } from 'vitest';
import { runRule } from '../../../tests/support/content.ts';
import rule from './rule.ts';

describe(rule.id, () => {
  test('does not apply, consents or none: it only informs', () => {
    const input = { mentors: [{ id: 'm', lastName: 'Канарейкина' }] };
    const expected = { violations: [], notApplicable: { code: 'reference', args: {} } };
    expect(runRule(rule, input)).toEqual(expected);
    expect(runRule(rule, {})).toEqual(expected);
  });
});
