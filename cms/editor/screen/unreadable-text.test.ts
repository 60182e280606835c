import { expect, test } from 'vitest';
import { findTextFault } from './unreadable-text.ts';

test.each([
  [
    'content/news/a.mdx',
    '---\nid: [\ntitle: Имя\n---\n\nТекст.\n',
    /^Строка \d+\. Поля в начале файла нельзя разобрать/,
  ],
  ['content/news/a.mdx', 'Просто текст.\n', /нет полей записи/],
  ['content/news/a.mdx', '---\nid: a\n---\n\0', /UTF-8/],
  ['content/documents/a.json', '{\n  "id": \n}\n', /Файл нельзя разобрать/],
  ['content/documents/a.json', '[]', /нет полей записи/],
])('%s: %j', (path, raw, message) => {
  const fault = findTextFault(path, raw);
  expect(fault?.message).toMatch(message);
  expect(fault?.fix).not.toBe('');
});

test.each([
  ['content/news/a.mdx', '---\nid: a\n---\n\nТекст.\n'],
  ['content/documents/a.json', '{}'],
  ['content/school.json', '{\n}\n'],
])('%s can be read: %j', (path, raw) => {
  expect(findTextFault(path, raw)).toBeUndefined();
});
