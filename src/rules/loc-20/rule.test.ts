import { expect, test } from 'vitest';
import { runRule } from '../../../tests/support/content.ts';
import rule from './rule.ts';

test.each([[{}], [{ mentors: [{ id: 'a' }] }]])('a school has nothing to prove: %j', (input) => {
  expect(runRule(rule, input)).toEqual({
    violations: [],
    notApplicable: { code: 'regionalCenter', args: {} },
  });
});
