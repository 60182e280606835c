import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test.each([
  ['Лебяжина Ольга Тимофеевна', 'ОЛ'],
  ['Ёлкина-Дубравная Янина', 'ЯЁ'],
  ['лебяжина', 'Л'],
  ['«Рук» Иван', 'ИР'],
  ['', ''],
])('%s → %s', (label, initials) => expect(initialsOf(label)).toBe(initials));
