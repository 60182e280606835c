import { describe, expect, test } from 'vitest';
import { buildCollection } from '#cms/config/build-collection';
import type { ImportEntry, ImportState } from '../../api/import.ts';
import type { FieldConfig } from '../form/field-config.ts';
import { countToWrite, entriesOf, isAllThere } from './count-entries.ts';
import { describeChange } from './describe-change.ts';
import { groupNotes } from './group-notes.ts';
import { orderColumns, sortAsBefore } from './order-columns.ts';

function entry(state: ImportState, more: Partial<ImportEntry> = {}): ImportEntry {
  return {
    ...{ state, kind: 'mentors', file: '', label: state, incomplete: false },
    ...{ additions: [], conflicts: [], remarks: [], ...more },
  };
}

describe('how much would be written', () => {
  const change = { field: 'subject', after: 'химия' };
  const entries = [
    entry('new'),
    entry('changed', { additions: [change] }),
    entry('conflicting'),
    entry('conflicting', { additions: [change] }),
    entry('same'),
    entry('held'),
  ];
  test.each<[leftOut: number[], byFile: number[], count: number]>([
    [[], [], 3],
    [[], [2], 4],
    [[0, 3], [2], 2],
    [[0, 1, 2, 3], [2, 3], 0],
  ])('left out %j, by the file %j: %i', (leftOut, byFile, count) => {
    expect(countToWrite({ entries }, { leftOut, byFile })).toBe(count);
  });
  test('places are those of the plan', () => {
    expect(entriesOf({ entries }, 'conflicting').map(({ index }) => index)).toEqual([2, 3]);
  });
  test('all is there only where every entry is as the file says', () => {
    const rest = { fingerprint: '', rows: { total: 1, kept: 1 }, columns: [], choices: [], notes: [] };
    expect(isAllThere({ ...rest, entries: [entry('same')] })).toBe(true);
    expect(isAllThere({ ...rest, entries: [] })).toBe(false);
    expect(isAllThere({ ...rest, entries: [entry('same'), entry('held')] })).toBe(false);
  });
});

describe('a change in words', () => {
  const fields = (kind: 'mentors' | 'roadmaps') =>
    (buildCollection(kind) as unknown as { fields: FieldConfig[] }).fields;
  test.each([
    ['position', 'учитель химии', 'Должность', 'учитель химии'],
    ['qualification', 'highest', 'Квалификационная категория', 'высшая категория'],
    ['appointmentOrder.date', '2026-09-01', 'Приказ о назначении наставником: Дата', '01.09.2026'],
    ['consents.1.signedOn', '2026-09-01', 'Согласия, 2: Подписано', '01.09.2026'],
  ])('%s', (field, after, label, words) => {
    expect(describeChange('mentors', fields('mentors'), { field, after })).toMatchObject({
      label,
      before: '',
      after: words,
    });
  });
  test('each consent has a line', () => {
    const consents = ['2026-09-01', '2026-09-02'].map((signedOn) => ({ kind: 'processing', signedOn }));
    const { after } = describeChange('mentors', fields('mentors'), { field: 'consents', after: consents });
    expect(after.split('\n')).toHaveLength(2);
    expect(after).toContain('Подписано: 02.09.2026');
  });
  test('a field deep in a roadmap, and one that nobody knows', () => {
    const change = { field: 'stages.0.activities.2.expectedResult', before: 'План', after: 'План встреч' };
    expect(describeChange('roadmaps', fields('roadmaps'), change).label).toContain('Ожидаемый результат');
    expect(describeChange('roadmaps', fields('roadmaps'), { field: 'a.b', after: 'в' }).after).toBe('в');
  });
});

test('the same words stand once, with their places', () => {
  const note = (place: string) => ({ level: 'doubt' as const, text: 'Дата непонятна.', place });
  const preview = {
    notes: [{ level: 'note' as const, text: 'Столбец не внесён.', place: '' }],
    entries: [
      entry('new', { remarks: [note('строка 2')] }),
      entry('new', { remarks: [note('строка 3'), note('строка 3')] }),
    ],
  };
  expect(groupNotes(preview, 'doubt')).toEqual([
    { text: 'Дата непонятна.', places: ['строка 2', 'строка 3'] },
  ]);
  expect(groupNotes(preview, 'note')).toEqual([{ text: 'Столбец не внесён.', places: [] }]);
});

test('columns in doubt stand first, and an answer moves none', () => {
  const columns = [
    { label: 'ФИО', key: 'name', doubts: [] },
    { label: 'Кто', doubts: [] },
    { label: 'Сроки и ответственные', doubts: ['terms', 'responsible'] },
  ];
  const order = orderColumns(columns, {}).map(({ label }) => label);
  expect(order).toEqual(['Сроки и ответственные', 'Кто', 'ФИО']);
  const answered = columns.map((column) => ({ ...column, key: 'name' }));
  expect(sortAsBefore(answered, order).map(({ label }) => label)).toEqual(order);
});
