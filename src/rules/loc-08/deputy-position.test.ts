import { expect, test } from 'vitest';
import { readPosition } from './deputy-position.ts';

test.each([
  ['Заместитель директора по УВР', 'deputy'],
  ['зам. директора по ВР', 'deputy'],
  ['Замдиректора', 'deputy'],
  ['Зам. руководителя', 'deputy'],
  ['И. о. заместителя директора', 'acting'],
  ['и.о.зам. директора', 'acting'],
  ['врио заместителя заведующего', 'acting'],
  ['Исполняющая обязанности заместителя директора', 'acting'],
  ['методист', 'other'],
  ['и.о. директора', 'other'],
  ['помощник заместителя директора', 'other'],
  ['замещающий учитель', 'other'],
  ['заместитель председателя профкома', 'other'],
  [undefined, 'unknown'],
] as const)('%s → %s', (position, expected) => {
  expect(readPosition(position)).toBe(expected);
});
