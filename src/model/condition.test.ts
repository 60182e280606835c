import { describe, expect, test } from 'vitest';
import { isShown } from './condition.ts';
import type { Condition } from './condition.ts';

const minor: Condition = { field: 'isMinor', of: 'entry', is: true };
const early: Condition = { field: 'ground', in: ['initiative', 'curator'] };
const either: Condition = { anyOf: [minor, { field: 'grade', of: 'entry', filled: true }] };

test.each<[string, Condition | undefined, object, object, unknown, boolean]>([
  ['no condition', undefined, {}, {}, undefined, true],
  ['is: met', minor, { isMinor: true }, {}, undefined, true],
  ['is: another value', minor, { isMinor: false }, {}, undefined, false],
  ['is: not written', minor, {}, {}, undefined, false],
  ['is: beside it, but the entry is meant', minor, {}, { isMinor: true }, undefined, false],
  ['isNot: not written', { field: 'deputy', isNot: true }, {}, {}, undefined, true],
  ['isNot: the value', { field: 'deputy', isNot: true }, {}, { deputy: true }, undefined, false],
  ['in: one of them', early, {}, { ground: 'curator' }, undefined, true],
  ['in: another', early, {}, { ground: 'plan-completed' }, undefined, false],
  ['in: beside it, not in the entry', early, { ground: 'curator' }, {}, undefined, false],
  [
    'includes: among others',
    { field: 'kinds', includes: 'reverse' },
    {},
    { kinds: ['group', 'reverse'] },
    '',
    true,
  ],
  ['includes: no list', { field: 'kinds', includes: 'reverse' }, {}, { kinds: 'reverse' }, '', false],
  ['filled: a text', { field: 'end', filled: true }, {}, { end: '2026-05-31' }, undefined, true],
  [
    'filled: an object of nothing',
    { field: 'end', filled: true },
    {},
    { end: { a: [''] } },
    undefined,
    false,
  ],
  ['not filled', { field: 'end', filled: false }, {}, {}, undefined, true],
  ['anyOf: the second', either, { grade: 7 }, {}, undefined, true],
  ['anyOf: none', either, { isMinor: false }, {}, undefined, false],
])('%s', (_name, when, entry, siblings, value, shown) => {
  expect(isShown(when, { ...entry }, { ...siblings }, value)).toBe(shown);
});

describe('what is written is always shown', () => {
  test.each([
    ['text', 'да', true],
    ['zero', 0, true],
    ['true', true, true],
    ['an item', [{ name: 'x' }], true],
    ['blanks', '  ', false],
    ['false', false, false],
    ['null', null, false],
    ['an empty list', [], false],
    ['a list of blanks', [''], false],
    ['an object of nothing', { kind: '', dates: {} }, false],
  ])('%s', (_name, value, shown) => {
    expect(isShown(minor, {}, {}, value)).toBe(shown);
  });
});
