import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const completion = { ground: 'curator', date: '2026-02-15' };
const program = { id: 'p', completion };

const accept: [name: string, input: ContentInput][] = [
  ['neutral text', { programs: [{ ...program, body: 'Программа завершена досрочно.' }] }],
  [
    'circumstances in the internal field',
    { programs: [{ ...program, completion: { ...completion, internalNote: 'Не выполнял план' } }] },
  ],
  [
    'the words about something else',
    {
      programs: [program, { id: 'q' }],
      news: [{ id: 'n', programs: ['q'], body: 'Ученики не выполняли задания.' }],
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'no date',
    { programs: [{ id: 'p', completion: { ground: 'curator' } }] },
    ['noDate programs/p completion.date'],
  ],
  ...(
    [
      ['недолжное', 'Недолжное исполнение обязанностей'],
      ['ненадлежащее', 'Ненадлежащее исполнение'],
      ['не справился', 'Наставляемый не справился с планом'],
      ['не\u00A0справилась', 'Не\u00A0справилась'],
      ['не выполнял', 'Не  выполнял задания'],
      ['уклонялась', 'Уклонялась от встреч'],
    ] as const
  ).map(([name, summary]): [string, ContentInput, string[]] => [
    `«${name}» (case 10)`,
    { programs: [{ ...program, summary }] },
    ['blame programs/p summary'],
  ]),
  [
    'in every public field (case 10)',
    {
      programs: [
        {
          ...program,
          difficulties: ['Планирование', 'Не выполнял требования'],
          results: { summary: 'Наставляемая уклонялась от работы' },
          body: 'Срывала встречи.',
        },
      ],
    },
    ['blame programs/p difficulties.1', 'blame programs/p results.summary', 'blame programs/p body'],
  ],
  [
    'in publications that name the programme',
    {
      programs: [program],
      news: [{ id: 'n', programs: ['p'], body: 'Наставляемый не справился.' }],
      documents: [{ id: 'd', program: 'p', summary: 'О ненадлежащем исполнении' }],
    },
    ['blame news/n body', 'blame documents/d summary'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  [
    'another ground',
    { programs: [{ id: 'p', completion: { ground: 'initiative' }, body: 'Не справился.' }] },
  ],
  ['a draft', { programs: [{ ...program, draft: true, body: 'Не справился.' }] }],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const { violations, notApplicable } = runRule(rule, input);
    expect(summarise(violations)).toEqual([]);
    expect(notApplicable, 'the check must have examined something').toBeUndefined();
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(none)('is not applicable: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noCurator' } });
  });
  test('tells neither the ground, nor the programme, nor the words', () => {
    const blamed = { ...program, title: 'Первые шаги', summary: 'Наставляемый не справился' };
    const { violations, evidence } = runRule(rule, { programs: [blamed, { ...program, id: 'q' }] });
    expect(violations.map(({ args }) => args)).toEqual([{}]);
    expect(evidence).toEqual([]);
  });
});
