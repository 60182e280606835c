import { expect, test } from 'vitest';
import { createRandom } from './plan-tokens.ts';

const [secret, other] = [new Uint8Array(32), new Uint8Array(32).fill(1)];
const file = new TextEncoder().encode('ФИО');

function numbers(next: () => number): number[] {
  return Array.from({ length: 50 }, next);
}

test('the same file has the same numbers; without the secret nobody has them', () => {
  const drawn = numbers(createRandom(secret, file));
  expect(numbers(createRandom(secret, file))).toEqual(drawn);
  expect(numbers(createRandom(other, file))).not.toEqual(drawn);
  expect(numbers(createRandom(secret, new Uint8Array(1)))).not.toEqual(drawn);
  expect(new Set(drawn).size).toBe(50);
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
});
