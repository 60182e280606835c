import { describe, expect, it, test } from 'vitest';
import type { FieldConfig } from '../form/field-config.ts';
import { findDifferences } from './differences.ts';

const fields: FieldConfig[] = [
  { name: 'title', label: 'Название', widget: 'line' },
  { name: 'draft', label: 'Состояние', widget: 'publication' },
  { name: 'startsOn', label: 'Начало', widget: 'calendar-date' },
  { name: 'since', label: 'Работает с', widget: 'partial-date' },
  {
    name: 'form',
    label: 'Форма',
    widget: 'choice',
    options: [{ label: 'педагог – педагог', value: 'teacher-teacher' }],
  },
  {
    name: 'topics',
    label: 'Темы',
    widget: 'line-list',
    field: { name: 'topic', label: 'Тема', widget: 'line' },
  },
  {
    name: 'basis',
    label: 'Основание',
    widget: 'object',
    fields: [{ name: 'number', label: 'Номер', widget: 'line' }],
  },
  {
    name: 'extensions',
    label: 'Продления',
    widget: 'list',
    fields: [
      { name: 'newEnd', label: 'Новая дата окончания', widget: 'calendar-date' },
      { name: 'reason', label: 'Причина', widget: 'line' },
    ],
  },
];

test.each([
  [{ title: 'А' }, { title: 'Б' }, [['Название', 'А', 'Б']]],
  [{}, { title: 'Б' }, [['Название', '', 'Б']]],
  [{ title: 'А' }, {}, [['Название', 'А', '']]],
  [{ draft: true }, { draft: false }, [['Состояние', 'Черновик', 'Опубликовано']]],
  [{ startsOn: '2026-11-22' }, { startsOn: '2026-12-01' }, [['Начало', '22.11.2026', '01.12.2026']]],
  [{ since: '2024' }, { since: '2024-09' }, [['Работает с', '2024 год', 'Сентябрь 2024 года']]],
  [{}, { form: 'teacher-teacher' }, [['Форма', '', 'педагог – педагог']]],
  [{ topics: ['а'] }, { topics: ['а', 'б'] }, [['Темы', 'а', 'а; б']]],
  [{ basis: { number: '1' } }, { basis: { number: '2' } }, [['Основание: Номер', '1', '2']]],
  [{}, { basis: { number: '2' } }, [['Основание', '', 'Номер: 2']]],
  [{}, { surprise: 1 }, [['surprise', '', '1']]],
  // Nothing that a reader could see differs.
  [{}, { title: '' }, []],
  [{ topics: [] }, {}, []],
])('%j → %j', (before, after, expected) => {
  const found = findDifferences(fields, before, after);
  expect(found.map((difference) => [difference.label, difference.before, difference.after])).toEqual(
    expected,
  );
});

describe('a list of objects', () => {
  const first = { newEnd: '2026-12-01', reason: 'болезнь' };
  const second = { newEnd: '2027-01-10', reason: 'карантин' };

  it('tells a changed value of an item by its place', () => {
    const after = { extensions: [first, { ...second, reason: 'отпуск' }] };
    expect(findDifferences(fields, { extensions: [first, second] }, after)).toEqual([
      { path: 'extensions.1.reason', label: 'Продления, 2: Причина', before: 'карантин', after: 'отпуск' },
    ]);
  });

  it('tells only of the item that was put before others', () => {
    const found = findDifferences(fields, { extensions: [second] }, { extensions: [first, second] });
    expect(found).toEqual([
      {
        path: 'extensions.0',
        label: 'Продления, 1',
        before: '',
        after: 'Новая дата окончания: 01.12.2026; Причина: болезнь',
      },
    ]);
  });

  it('tells of the item that was removed', () => {
    const found = findDifferences(fields, { extensions: [first, second] }, { extensions: [second] });
    expect(found).toMatchObject([{ label: 'Продления, 1', after: '' }]);
  });
});
