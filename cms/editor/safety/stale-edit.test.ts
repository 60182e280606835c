import { expect, test } from 'vitest';
import type { FieldConfig } from '../form/field-config.ts';
import { compareEdits } from './stale-edit.ts';

const fields: FieldConfig[] = [
  { name: 'title', label: 'Заголовок', widget: 'line' },
  { name: 'date', label: 'Дата', widget: 'calendar-date' },
  { name: 'body', label: 'Текст', widget: 'mdx-body' },
];
const base = { title: 'Новость', date: '2026-11-22', body: 'Текст' };

test('changes of different fields can be merged', () => {
  const edit = compareEdits(fields, base, { ...base, title: 'Моя' }, { ...base, date: '2026-11-23' });
  expect(edit).toEqual({
    mine: [{ path: 'title', label: 'Заголовок', before: 'Новость', after: 'Моя' }],
    theirs: [{ path: 'date', label: 'Дата', before: '22.11.2026', after: '23.11.2026' }],
    both: [],
    merged: { title: 'Моя', date: '2026-11-23', body: 'Текст' },
  });
});

test('of a clash their value is shown against mine, and there is nothing to merge', () => {
  const edit = compareEdits(fields, base, { ...base, body: 'Мой' }, { ...base, body: 'Их' });
  expect(edit).toEqual({
    mine: [],
    theirs: [],
    both: [{ path: 'body', label: 'Текст', before: 'Их', after: 'Мой' }],
  });
});
