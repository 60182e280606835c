import { expect, test } from 'vitest';
import type { Kind } from '#model/kind-names';
import { labelOfField } from './field-label.ts';

test.each<[Kind, string, string]>([
  ['programs', '', ''],
  ['programs', 'body', 'Текст'],
  ['programs', 'title', 'Название программы'],
  ['programs', 'extensions.1.newEndDate', 'Продления, 2: Новая дата окончания'],
  ['school', 'head.lastName', 'Руководитель: Фамилия'],
  ['news', 'unknown.key', 'unknown: key'],
])('name of a field: %s %s', (kind, field, label) => {
  expect(labelOfField(kind, field)).toBe(label);
});
