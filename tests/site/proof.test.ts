import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowed } from '../proof/people.ts';
import { proveSchool } from '../proof/prove.ts';
import { schools } from '../proof/school.ts';

/** A slice of `npm run proof`, which builds two hundred. */
const [seed, count] = [152, 4];
const generated = fc.sample(schools, { numRuns: count, seed });

test.each([...generated.entries()])(
  'school %i publishes nothing that the consents do not cover',
  async (n, school) => {
    const { leaks, searched } = await proveSchool(String(n), school);
    expect(searched.values).toBeGreaterThan(20);
    expect(leaks).toEqual([]);
  },
);

test('what may be published is found where it is believed to be withheld', async () => {
  const named = generated.find(({ people }) => people.some((person) => isAllowed(person, 'name', 'site')));
  if (named === undefined) throw new Error('the seed gives nobody who may be named');
  const believed = named.people.map((person) => ({ ...person, given: [] }));
  const { leaks } = await proveSchool('seeded', named, believed);
  const kinds = [/\.html$/, /\.pf_fragment$/, /\.pf_index$/];
  expect(kinds.filter((kind) => !leaks.some(({ file }) => kind.test(file)))).toEqual([]);
});
