import { describe, expect, test } from 'vitest';
import { documentTypes } from '#model/codes';
import { isCalendarDate } from '#model/calendar/calendar-date';
import { citeAct, endOfAct } from './act.ts';
import { acts, actById } from './index.ts';

describe('the registry of acts', () => {
  test('tells every act apart', () => {
    expect(acts.length).toBeGreaterThanOrEqual(22);
    const keys = acts.map(({ issuer, number, date, title }) =>
      [issuer, number, date, number ?? title].join(),
    );
    expect(new Set(keys).size).toBe(acts.length);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
  });

  test.each(acts.map((act) => [act.id, act] as const))('%s is sound', (_, act) => {
    const dates = [act.date, act.effectiveFrom, act.until, act.repealed?.on].filter(
      (day) => day !== undefined,
    );
    expect(dates.filter((day) => !isCalendarDate(day))).toEqual([]);
    expect(dates.toSorted()).toEqual(dates);
    expect(Object.keys(documentTypes.labels)).toContain(act.documentType);
    expect((act.number === undefined) === (act.date === undefined)).toBe(true);
    expect(act.number ?? act.title).toBeDefined();
    expect(act.title?.toLocaleLowerCase('ru') ?? '').toMatch(act.titleWords ?? /^/);
    expect(act.url).toMatch(/^https:\/\/[a-z.]+\.(?:gov|volgograd)\.ru\//);
    for (const id of [...(act.amends ?? []), ...(act.repealed === undefined ? [] : [act.repealed.by])]) {
      expect(acts.map((other) => other.id)).toContain(id);
    }
  });

  test('holds the canonical acts of mentoring', () => {
    expect(
      ['rasp-r-145', 'pismo-mr-42-02', 'rasp-3273-r', 'pismo-az-1128', 'fz-273', 'prikaz-25-2022'].map((id) =>
        citeAct(actById(id)),
      ),
    ).toEqual([
      'распоряжение Минпросвещения России от 25.12.2019 № Р-145',
      'письмо Минпросвещения России от 23.01.2020 № МР-42/02',
      'распоряжение Правительства РФ от 31.12.2019 № 3273-р',
      'письмо Минпросвещения России от 21.12.2021 № АЗ-1128/08',
      'Федеральный закон от 29.12.2012 № 273-ФЗ',
      'приказ облкомобразования Волгоградской области от 21.03.2022 № 25',
    ]);
    expect(citeAct(actById('tk-351-8'))).toBe('Трудовой кодекс РФ, статья 351.8');
    expect(() => actById('net-takogo')).toThrow();
  });

  test('ends an act on the earlier of two days', () => {
    const act = actById('pp-1802');
    expect(endOfAct(act)).toBe('2028-03-01');
    expect(endOfAct({ ...act, repealed: { on: '2027-01-01', by: 'x' } })).toBe('2027-01-01');
    expect(endOfAct(actById('fz-273'))).toBeUndefined();
  });
});
