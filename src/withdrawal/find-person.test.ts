import { expect, test } from 'vitest';
import { createNameScanner } from '#privacy/name-scanner';
import { isFindable } from './find-person.ts';

const person = { ref: 'mentees/n-1', lastName: 'Пустельгина', firstName: 'Зульфия', shown: false };
const { ref, firstName, shown } = person;

test.each<[what: string, names: (typeof person)[], others: (typeof person)[], findable: boolean]>([
  ['a full name', [person], [], true],
  ['a full name of two spellings', [person, { ...person, lastName: 'Пустельга' }], [], true],
  ['a namesake who may be shown', [person], [{ ...person, ref: 'mentors/m-1', shown: true }], false],
])('%s', (_, names, others, findable) => {
  expect(isFindable(createNameScanner([...names, ...others]), names)).toBe(findable);
});

test('a scanner that finds nothing proves nothing', () => {
  expect(isFindable({ find: () => [] }, [{ ref, firstName, shown }])).toBe(false);
});
