import { describe, expect, test } from 'vitest';
import { kinds } from '#model/kinds';
import { placeholderFields } from '#model/placeholder-school';
import { salvageSchool } from './salvage-school.ts';

const good = {
  ...placeholderFields,
  shortName: 'Родник',
  curators: [{ lastName: 'Ступина' }],
  timeZone: 'Europe/Samara',
};

function salvage(data: Record<string, unknown>) {
  const parsed = kinds.school.schema.safeParse(data);
  expect(parsed.success, 'the card must be bad').toBe(false);
  return kinds.school.schema.parse(salvageSchool(data, parsed.error?.issues ?? []));
}

describe('salvageSchool', () => {
  test('a number instead of a text loses that field alone', () => {
    const { ogrn, shortName, timeZone, curators } = salvage({ ...good, ogrn: 1023400000000 });
    expect({ ogrn, shortName, timeZone }).toEqual({
      ogrn: '0000000000000',
      shortName: 'Родник',
      timeZone: 'Europe/Samara',
    });
    expect(curators).toHaveLength(1);
  });
  test('of a list only the bad item goes', () => {
    const notApplicable = [
      { rule: 'sec-02', reason: 'нет', statedOn: '2026-09-01' },
      { rule: 'SEC-02', reason: 'нет', statedOn: '2026-09-01' },
    ];
    expect(salvage({ ...good, notApplicable }).notApplicable.map(({ rule }) => rule)).toEqual(['SEC-02']);
  });
  test('a list that is none goes as a whole', () => {
    expect(salvage({ ...good, curators: 'Ступина' }).curators).toEqual([]);
  });
  test('missing fields are filled from the placeholder', () => {
    const rest = Object.fromEntries(Object.entries(good).filter(([key]) => key !== 'founder'));
    expect(salvage(rest)).toMatchObject({ founder: 'не указан', shortName: 'Родник' });
  });
});
