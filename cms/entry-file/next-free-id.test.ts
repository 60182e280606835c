import { expect, test } from 'vitest';
import { nextFreeId } from './next-free-id.ts';

const long = 'a'.repeat(60);

test.each([
  ['novost', [], 'novost'],
  ['novost', ['novost'], 'novost-2'],
  ['novost', ['novost', 'novost-2'], 'novost-3'],
  [long, [long], `${'a'.repeat(58)}-2`],
])('%s beside %j is %s', (wanted, taken, expected) => {
  expect(nextFreeId(wanted, new Set(taken))).toBe(expected);
});
