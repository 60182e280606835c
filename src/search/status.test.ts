import { expect, it } from 'vitest';
import { foundStatus } from './status.ts';

it.each([
  [42, 'план', 'план', 'Найдено: 42.'],
  [3, '', '', 'Найдено: 3.'],
  [0, 'план', 'план', 'По запросу «план» ничего не найдено.'],
  [0, '', '', 'Ничего не найдено.'],
  [2, 'палн', 'план', 'По запросу «палн» ничего нет, похоже на «план». Найдено: 2.'],
])('%i, %s, %s → %s', (count, typed, read, status) => {
  expect(foundStatus(count, typed, read)).toBe(status);
});
