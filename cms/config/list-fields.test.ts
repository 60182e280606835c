import { expect, test } from 'vitest';
import { kindNames } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { listFields } from './list-fields.ts';

test('a list of mentors needs the name, the position and what it is sorted and filtered by', () => {
  const fields = listFields('mentors');
  expect(fields).toEqual(expect.arrayContaining(['id', 'draft', 'lastName', 'firstName', 'position']));
  expect(fields).toContain('experienceSince');
  expect(fields).not.toContain('consents');
});

test('a field inside another one is found in it', () => {
  expect(listFields('programs')).toContain('completion');
});

test.each(kindNames.filter((kind) => kind !== 'school'))('%s: every field is in the model', (kind) => {
  const fields = listFields(kind);
  expect(fields.length).toBeGreaterThan(2);
  expect(Object.keys(kinds[kind].schema.shape)).toEqual(expect.arrayContaining(fields));
});
