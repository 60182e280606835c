import { expect, test } from 'vitest';
import type { FieldConfig } from '../form/field-config.ts';
import { compareEdits, readEdits } from './stale-edit.ts';

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

test('what was published during a review is merged with what the branch began from, not with what was loaded', () => {
  const raw = (title: string, body: string) => `---\nid: n\ntitle: ${title}\n---\n\n${body}\n`;
  const entry = { kind: 'news', fields, data: { id: 'n', title: 'Ветка', body: 'Текст' } } as const;
  const theirs = { raw: raw('Новость', 'Их'), version: null, author: '', at: '' };
  const loaded = raw('Ветка', 'Текст');
  const edits = readEdits(entry, loaded, { ...theirs, origin: raw('Новость', 'Текст') });
  expect(edits?.merged).toEqual({ id: 'n', title: 'Ветка', body: 'Их' });
  expect(readEdits(entry, loaded, { ...theirs, origin: null })?.both.map(({ path }) => path)).toEqual([
    'title',
    'body',
  ]);
  expect(readEdits(entry, loaded, theirs)?.merged?.['title']).toBe('Новость');
  expect(readEdits(entry, undefined, theirs)).toBeUndefined();
});
