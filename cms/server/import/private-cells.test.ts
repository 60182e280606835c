import { describe, expect, it } from 'vitest';
import { describeRemark } from '#messages/import/describe';
import { createPersonalDataSearch } from '#privacy/personal-data';
import type { PlannedEntry } from '../../../src/import/plan/plan.ts';
import { holdPrivateCells } from './private-cells.ts';

const search = createPersonalDataSearch([]);
const tests = {
  namesSomebody: (text: string) => text.includes('Ясенева А.А.'),
  dataIn: (text: string) => search(text).map(({ kind }) => kind),
};

function hold(activity: object, more: Partial<PlannedEntry> = {}): PlannedEntry | undefined {
  const data = {
    ...{ id: 'karta', title: 'Карта', period: { schoolYear: '2026-2027' } },
    columns: [
      { key: 'text', label: 'Мероприятие' },
      { key: 'responsible', label: 'Ответственный' },
      { key: 'other', label: 'Примечание' },
    ],
    stages: [{ title: 'Этап', activities: [{ text: 'Встреча', ...activity }] }],
  };
  const entry: PlannedEntry = {
    ...{ state: 'new', kind: 'roadmaps', id: 'karta', path: 'roadmaps/karta.json', label: 'Карта' },
    ...{
      additions: [],
      conflicts: [],
      kept: data,
      replaced: data,
      remarks: [],
      place: { table: 'Таблица 1' },
    },
    ...more,
  };
  const plan = { entries: [entry], remarks: [], columns: [], rows: { total: 1, kept: 1 } };
  return holdPrivateCells(holdPrivateCells(plan, tests), tests).entries[0];
}

describe('a new roadmap', () => {
  it.each<[activity: object, kinds: string, column: string]>([
    [{ text: 'Звонить: +7 900 123-45-67' }, 'phone', 'Мероприятие'],
    [{ asWritten: [{ column: 3, text: 'pochta-kruzhka@mail.ru' }] }, 'email', 'Примечание'],
    [{ subItems: [{ text: 'дата рождения 05.06.1990' }] }, 'birthDate', 'Мероприятие'],
    [{ asWritten: [{ column: 3, text: 'Ясенева А.А.' }] }, 'name', 'Примечание'],
  ])('is a draft for %j', (activity, kinds, column) => {
    const entry = hold(activity);
    expect(entry).toMatchObject({ state: 'new', kept: { draft: true }, replaced: { draft: true } });
    expect(entry?.remarks).toEqual([
      {
        level: 'doubt',
        code: 'roadmapPrivateCell',
        args: { row: 'этап 1, мероприятие 1', kinds, waits: 0 },
        place: { table: 'Таблица 1', column },
      },
    ]);
  });

  it.each<object>([
    {},
    { responsible: [{ text: 'Ясенева А.А.' }], asWritten: [{ column: 2, text: 'Ясенева А.А.' }] },
  ])('stays as it is for %j', (activity) => {
    const entry = hold(activity);
    expect(entry?.remarks).toEqual([]);
    expect(entry?.kept).not.toHaveProperty('draft');
  });

  it('is told without the value', () => {
    const [remark] = hold({ text: 'Звонить: +7 900 123-45-67' })?.remarks ?? [];
    expect(remark && describeRemark(remark)).toBe(
      'Похоже на личное (телефон): этап 1, мероприятие 1. Карта ляжет черновиком: уберите это и опубликуйте её.',
    );
  });
});

describe('a roadmap of the section', () => {
  const text = 'Звонить: +7 900 123-45-67';
  const change = { field: 'stages.0.activities.0.text', after: text };

  it('waits when the file brings personal data', () => {
    expect(hold({ text }, { state: 'changed', additions: [change] })?.state).toBe('held');
    expect(
      hold({ text }, { state: 'conflicting', conflicts: [{ ...change, before: 'Встреча' }] })?.state,
    ).toBe('held');
  });

  it('does not wait for what it has already', () => {
    const other = { field: 'programName', after: 'Программа' };
    expect(hold({ text }, { state: 'changed', additions: [other] })?.state).toBe('changed');
  });
});
