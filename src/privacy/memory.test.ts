import { expect, test } from 'vitest';
import { createMemory, remember } from './memory.ts';

test('what is asked for stays, what is not is forgotten, and never more than two generations are held', () => {
  const memory = createMemory<string, number>(3);
  for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) memory.set(key, index);
  expect(memory.get('a')).toBe(0);
  for (const key of ['e', 'f', 'g']) memory.set(key, 9);
  expect(memory.get('a')).toBe(0);
  expect(memory.get('b')).toBeUndefined();
});

test('a key takes as much room as it is said to', () => {
  const memory = createMemory<string, number>(4, ({ length }) => length);
  for (const key of ['aaa', 'bbb', 'ccc']) memory.set(key, 1);
  expect(['aaa', 'bbb', 'ccc'].map((key) => memory.get(key))).toEqual([undefined, 1, 1]);
});

test.each([[false], [0], ['']])('remembers the answer %j too', (answer) => {
  let asked = 0;
  const ask = remember((key: string) => {
    asked += key.length;
    return answer;
  }, 10);
  expect([ask('a'), ask('a'), ask('b')]).toEqual([answer, answer, answer]);
  expect(asked).toBe(2);
});
