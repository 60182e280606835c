import { expect, test } from 'vitest';
import type { Autosave } from './autosave-store.ts';
import { asNewDraft, selectLost } from './lost-autosaves.ts';

const fresh: Autosave = {
  kind: 'news',
  session: 'one',
  title: 'Имя',
  data: { id: 'a', title: 'Имя' },
  at: '2026-11-22T10:00:00Z',
};
const autosave: Autosave = { ...fresh, file: 'news/a.mdx', base: { raw: '', version: null } };

test('only the text of an entry that is gone is lost', () => {
  const all = [autosave, { ...autosave, file: 'news/b.mdx' }, fresh];
  expect(selectLost(all, new Set(['news/b.mdx']))).toEqual([autosave]);
});

test('as a new draft it belongs to no file', () => {
  expect(asNewDraft(autosave, 'two')).toEqual({
    kind: 'news',
    session: 'two',
    title: 'Имя',
    data: { id: 'a', title: 'Имя', draft: true },
    at: '2026-11-22T10:00:00Z',
  });
});
