import { expect, test } from 'vitest';
import { listMessages } from '#messages/import/lists';
import { planMessages } from '#messages/import/plan';
import { roadmapMessages } from '#messages/import/roadmap';
import { sourceMessages } from '#messages/import/sources';
import { notesOf, tellRemark } from './remark-words.ts';

const codes = [listMessages, planMessages, roadmapMessages, sourceMessages].flatMap((messages) =>
  Object.keys(messages),
);

test.each(codes)('%s is told without options of the command line', (code) => {
  const text = tellRemark({ code, args: { label: 'Столбец', key: 'name', keys: 'text, terms' } });
  expect(text).toMatch(/[а-яё]/);
  expect(text).not.toContain('--');
});

test('what refuses the file is no note', () => {
  const place = { table: 'Лист1', row: 4, column: 'Стаж' };
  const notes = notesOf([
    { level: 'refusal', code: 'listNoHeader', args: {} },
    { level: 'doubt', code: 'experienceUnread', args: { text: 'много' }, place },
  ]);
  expect(notes).toEqual([
    {
      level: 'doubt',
      text: expect.stringContaining('«много»') as unknown,
      place: 'Лист1, строка 4, столбец «Стаж»',
    },
  ]);
});
