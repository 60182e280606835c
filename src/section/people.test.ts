import { describe, expect, test } from 'vitest';
import { contentWith } from '../../tests/support/content.ts';
import { sectionWith } from '../../tests/support/section.ts';
import { describeAnonymously, experienceYears } from './people.ts';

const asOf = '2026-11-22';
const resources = ['https://school.example/'];
const distribution = {
  kind: 'distribution',
  scopes: ['name'],
  channels: ['site'],
  resources,
  signedOn: '2026-09-01',
};
const name = { lastName: 'Лебяжина', firstName: 'Ольга' };

describe('a name is shown only by a distribution consent in force (152-ФЗ ст. 10.1)', () => {
  test.each<[string, object, boolean]>([
    ['no consent (case 44)', { consents: [] }, false],
    ['consent to processing only', { consents: [{ ...distribution, kind: 'processing' }] }, false],
    ['in force', { consents: [distribution] }, true],
    ['without the scope', { consents: [{ ...distribution, scopes: ['photo'] }] }, false],
    ['without the channel', { consents: [{ ...distribution, channels: ['feed'] }] }, false],
    ['for another site', { consents: [{ ...distribution, resources: ['https://other.example/'] }] }, false],
    ['names no site', { consents: [{ ...distribution, resources: [] }] }, false],
    ['expired yesterday (case 47)', { consents: [{ ...distribution, validTo: '2026-11-21' }] }, false],
    ['expires today', { consents: [{ ...distribution, validTo: asOf }] }, true],
    ['withdrawn today (case 48)', { consents: [{ ...distribution, withdrawnOn: asOf }] }, false],
    ['withdrawn tomorrow', { consents: [{ ...distribution, withdrawnOn: '2026-11-23' }] }, true],
    ['begins tomorrow', { consents: [{ ...distribution, validFrom: '2026-11-23' }] }, false],
    ['minor who signed alone', { isMinor: true, consents: [distribution] }, false],
    [
      'minor, representative signed',
      { isMinor: true, consents: [{ ...distribution, signedBy: 'legalRepresentative' }] },
      true,
    ],
    ['eighteen today', { isMinor: true, adultOn: asOf, consents: [distribution] }, true],
  ])('%s', (_, fields, named) => {
    const { section } = sectionWith({ mentors: [{ id: 'm-1', ...name, ...fields }] });
    expect(section.mentors).toHaveLength(1);
    expect(section.mentors[0]?.named).toBe(named);
    expect(JSON.stringify(section).includes('Лебяжина')).toBe(named);
  });

  test('each datum needs its own scope (case 45)', () => {
    const person = {
      id: 'm-1',
      ...name,
      position: 'учитель физики',
      experienceSince: '2001',
      achievements: ['Победа'],
    };
    const only = sectionWith({ mentors: [{ ...person, consents: [distribution] }] }).section.mentors[0];
    expect(only).toMatchObject({ label: 'Лебяжина Ольга', achievements: [] });
    expect(only).not.toHaveProperty('position');
    const wide = { ...distribution, scopes: ['name', 'position', 'experience', 'achievements'] };
    const all = sectionWith({ mentors: [{ ...person, consents: [wide] }] }).section.mentors[0];
    expect(all).toMatchObject({ position: 'учитель физики', experience: '25 лет', achievements: ['Победа'] });
  });
});

describe('anonymous descriptions', () => {
  const teacher = (id: string, position: string, since: string) => ({ id, position, experienceSince: since });
  test('tell only what at least three people share (case 58)', () => {
    const { entries } = contentWith({
      mentors: [
        teacher('a', 'Учитель начальных классов', '2025'),
        teacher('b', 'Учитель начальных классов', '2025'),
        teacher('c', 'Учитель начальных классов', '2024'),
        teacher('d', 'Учитель физики', '2025'),
        teacher('e', 'Учитель начальных классов', '1990'),
      ],
    });
    expect(Object.fromEntries(describeAnonymously(entries.mentors, asOf))).toEqual({
      a: 'учитель начальных классов, стаж до 3 лет',
      b: 'учитель начальных классов, стаж до 3 лет',
      c: 'учитель начальных классов, стаж до 3 лет',
      d: 'педагог, стаж до 3 лет',
      e: 'учитель начальных классов',
    });
  });

  test('a pupil is a pupil of a form only in company', () => {
    const pupil = (id: string, grade: number) => ({ id, participant: 'pupil', grade });
    const { entries } = contentWith({
      mentees: [pupil('a', 7), pupil('b', 7), pupil('c', 7), pupil('d', 5)],
    });
    expect([...describeAnonymously(entries.mentees, asOf).values()]).toEqual([
      'обучающийся 7 класса',
      'обучающийся 7 класса',
      'обучающийся 7 класса',
      'обучающийся',
    ]);
  });
});

test.each<[string | undefined, number | undefined]>([
  [undefined, undefined],
  ['2026-11-22', 0],
  ['2026-11-23', undefined],
  ['2023-11-22', 3],
  ['2023-11-23', 2],
  ['2024-02-29', 2],
  ['2000', 26],
])('experience since %s', (since, years) => {
  expect(experienceYears(since, asOf)).toBe(years);
});
