/**
 * `npm run proof`: builds many generated schools and searches every output for what the consents do not cover.
 * Ends with 1 at any leak, and when the search does not find the one that is planted.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { isAllowed } from './people.ts';
import { proveSchool } from './prove.ts';
import type { ProofSchool } from './school.ts';
import { schools } from './school.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20261122' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const generated = fc.sample(schools, { numRuns: count, seed });
const total = { leaks: 0, values: 0, files: 0, built: 0 };

// One after another: builds share Astro's own folder of the project.
for (const [number, school] of generated.entries()) {
  const { leaks, searched } = await proveSchool(String(number), school);
  total.built += 1;
  total.leaks += leaks.length;
  total.values += searched.values;
  total.files += searched.files;
  for (const leak of leaks) console.error(`school ${number}, seed ${seed}:`, JSON.stringify(leak));
  if (total.built % 20 === 0) console.log(`${total.built} of ${count} schools`);
}

/** A school in which somebody is named by consent: believed not to be, it must be found out. */
const withNamed = generated.find(({ people }) => people.some((person) => isAllowed(person, 'name', 'site')));
const caught = withNamed === undefined ? 0 : await countSeeded(withNamed);

async function countSeeded(school: ProofSchool): Promise<number> {
  const believed = school.people.map((person) => ({ ...person, given: [] }));
  return (await proveSchool('seeded', school, believed)).leaks.length;
}

console.log(
  `proof: ${total.built} schools, ${total.values} values in ${total.files} files, ` +
    `${total.leaks} leaks, seeded leak ${caught > 0 ? `caught in ${caught} places` : 'NOT caught'}`,
);
process.exit(total.built >= count && total.leaks === 0 && total.values > 0 && caught > 0 ? 0 : 1);
