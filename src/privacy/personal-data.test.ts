import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data.ts';

const official = ['+7 (4852) 55-12-34', 'rodnik-school@yandex.ru'];

describe('findPersonalData', () => {
  it.each([
    ['Тел. 8 (900) 123-45-67.', 'phone', '8 (900) 123-45-67'],
    ['vorona&#64;mail.ru', 'email', 'vorona&#64;mail.ru'],
    ['номер 112-233-445 95', 'snils', '112-233-445 95'],
    ['СНИЛС 112-233-445\n95', 'snils', '112-233-445\n95'],
    ['паспорт 78 05 123456', 'passport', '78 05 123456'],
    ['родилась 12 марта 1985 года', 'birthDate', '12 марта 1985'],
    ['ул. Лесная, д. 5, кв. 12', 'address', 'ул. Лесная, д. 5, кв. 12'],
    ['ИНН 500100732259', 'inn', '500100732259'],
    ['4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
  ])('finds in %j', (text, kind, found) => {
    expect(findPersonalData(text, official).map((hit) => [hit.kind, text.slice(hit.start, hit.end)])).toEqual(
      [[kind, found]],
    );
  });

  it.each([
    '8 (4852) 55-12-34',
    'Rodnik-School@yandex.ru',
    'ул. Лесная, 5',
    'с 8 до 10',
    'приказ от 01.09.2026 № 118-о',
  ])('finds nothing in %j', (text) => {
    expect(findPersonalData(text, official)).toEqual([]);
  });
});
