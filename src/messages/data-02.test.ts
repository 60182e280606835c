import { expect, test } from 'vitest';
import data02 from './data-02.ts';

test.each([
  ['20.11.2026', 'дата «20.11.2026» записана не так: нужно 2026-11-20'],
  ['1 сентября 2026 г.', 'дата «1 сентября 2026 г.» записана не так: нужно 2026-09-01'],
  ['2026-02-30', 'даты «2026-02-30» не существует'],
  ['вчера', '«вчера» – такую дату раздел не читает'],
])('a date written as %s', (value, expected) => {
  for (const code of ['date', 'partial-date'] as const) {
    expect(data02.codes[code].message({ label: 'Подписано', value })).toBe(`Поле «Подписано»: ${expected}.`);
  }
});
