import { describe, expect, it } from 'vitest';
import { foundStatus } from './status.ts';

describe('foundStatus', () => {
  it.each([
    [1, 1, 'Найдена 1 запись.'],
    [3, 3, 'Найдено 3 записи.'],
    [5, 5, 'Найдено 5 записей.'],
    [10, 10, 'Найдено 10 записей.'],
    [12, 10, 'Найдено 12 записей, показано 10.'],
    [21, 20, 'Найдена 21 запись, показано 20.'],
    [111, 10, 'Найдено 111 записей, показано 10.'],
  ])('%i, %i → %s', (count, shown, status) => {
    expect(foundStatus(count, shown)).toBe(status);
  });

  it('says what to do when nothing was found', () => {
    expect(foundStatus(0, 0)).toMatch(/^Ничего не найдено\. Проверьте/);
  });
});
