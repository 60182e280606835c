import { expect, test } from 'vitest';
import { formatPairing, formatPerson } from './participants.ts';

test.each([
  [{ role: 'mentor', person: 'm-01', name: 'Ручьёва Нина' }, 'Наставник Ручьёва Нина'],
  [{ role: 'mentor', person: 'm-01', name: '' }, 'Наставник m-01'],
  [{ role: 'mentee', person: 'e-01' }, 'Наставляемый e-01'],
])('formatPerson %j', (args, expected) => {
  expect(formatPerson(args)).toBe(expected);
});

test.each([
  [{ type: 'pair', pairing: 'p-01' }, 'Пара p-01'],
  [{ type: 'group', pairing: 'g-01' }, 'Группа g-01'],
])('formatPairing %j', (args, expected) => {
  expect(formatPairing(args)).toBe(expected);
});
