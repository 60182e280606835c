import { expect, it } from 'vitest';
import { foundStatus } from './status.ts';

it.each([
  [42, 'план', 'план', 'Найдено: 42.'],
  [3, '', '', 'Найдено: 3.'],
  [0, 'план', 'план', 'Ничего не найдено по „план“.'],
  [0, '', '', 'Ничего не найдено.'],
  [2, 'палн', 'план', 'Ничего не найдено по „палн“; похоже на „план“. Найдено: 2.'],
])('%i, %s, %s → %s', (count, typed, read, status) => {
  expect(foundStatus(count, typed, read)).toBe(status);
});
