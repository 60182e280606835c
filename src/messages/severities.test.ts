import { expect, test } from 'vitest';
import { countSeverity, nameSeverity } from './severities.ts';

test.each([
  [0, 'error', '0 ошибок'],
  [1, 'warning', '1 предупреждение'],
  [2, 'warning', '2 предупреждения'],
  [11, 'warning', '11 предупреждений'],
  [21, 'info', '21 подсказка'],
] as const)('%i %s: %s', (count, severity, words) => {
  expect(countSeverity(count, severity)).toBe(words);
});

test('one finding has the name that is counted', () => {
  for (const severity of ['error', 'warning', 'info'] as const) {
    expect(countSeverity(1, severity)).toBe(`1 ${nameSeverity(severity)}`);
  }
});
