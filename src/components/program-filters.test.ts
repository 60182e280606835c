import { expect, test } from 'vitest';
import type { ProgramView } from '#section/types';
import { buildProgramFilters } from './program-filters.ts';

const coded = (code: string, label: string) => ({ code, label });

function program(id: string, fields: object): ProgramView {
  const none = { forms: [], kinds: [], schoolYears: [], status: coded('active', 'реализуется') };
  return { id, ...none, ...fields } as unknown as ProgramView;
}

const programs = [
  program('one', { forms: [coded('pair', 'пара'), coded('b', 'Бета')], schoolYears: ['2026-2027'] }),
  program('two', { forms: [coded('pair', 'пара')], status: coded('completed', 'завершена') }),
];

const listed = buildProgramFilters(programs, 'programmy/').map(({ key, options }) => [
  key,
  options.map(({ address, label, programs: found }) => [address, label, found.map(({ id }) => id)]),
]);

test('one listing a value that occurs, what runs before what is over, else sorted by label; a filter without values is left out', () => {
  expect(listed).toEqual([
    [
      'status',
      [
        ['programmy/status/active/', 'Реализуется', ['one']],
        ['programmy/status/completed/', 'Завершена', ['two']],
      ],
    ],
    [
      'forma',
      [
        ['programmy/forma/b/', 'Бета', ['one']],
        ['programmy/forma/pair/', 'Пара', ['one', 'two']],
      ],
    ],
    ['god', [['programmy/god/2026-2027/', '2026–2027 учебный год', ['one']]]],
  ]);
});

test('states are listed from what runs to what is over, whatever their labels; other values by label, whatever their codes', () => {
  const mixed = [
    program('1', { status: coded('archived', 'а'), forms: [coded('active', 'я')] }),
    program('2', { status: coded('approved', 'б'), forms: [coded('archived', 'в')] }),
    program('3', { status: coded('extended', 'в'), forms: [coded('draft', 'а')] }),
    program('4', { status: coded('active', 'г') }),
  ];
  const codes = buildProgramFilters(mixed, '').map(({ options }) => options.map(({ code }) => code));
  expect(codes).toEqual([
    ['active', 'extended', 'approved', 'archived'],
    ['draft', 'archived', 'active'],
  ]);
});

test('no programmes, no filters', () => expect(buildProgramFilters([], 'programmy/')).toEqual([]));
