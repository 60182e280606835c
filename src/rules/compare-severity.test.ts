import { expect, test } from 'vitest';
import { compareSeverity } from './compare-severity.ts';

test('errors come before warnings, warnings before hints', () => {
  expect((['info', 'error', 'warning', 'error'] as const).toSorted(compareSeverity)).toEqual([
    'error',
    'error',
    'warning',
    'info',
  ]);
  expect(compareSeverity('warning', 'warning')).toBe(0);
});
