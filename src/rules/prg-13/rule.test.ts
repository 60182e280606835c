import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const results = { summary: 'Итог' };
const completion = { ground: 'plan-completed' };

const accept: [name: string, input: ContentInput][] = [
  ['no results', { programs: [{ id: 'p' }] }],
  [
    'completed yesterday',
    { programs: [{ id: 'p', results, completion: { ...completion, date: '2026-11-21' } }] },
  ],
  [
    'completed today (case 3)',
    { programs: [{ id: 'p', results, completion: { ...completion, date: '2026-11-22' } }] },
  ],
  ['being prepared', { programs: [{ id: 'p', results: { ...results, draft: true } }] }],
  ['draft entry', { programs: [{ id: 'p', draft: true, results }] }],
  [
    'plain news of a running programme',
    { programs: [{ id: 'p' }], news: [{ id: 'n', programs: ['p'], body: 'Встреча прошла.' }] },
  ],
  ['word of a result without a programme', { news: [{ id: 'n', title: 'Итоги недели' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['active with results (case 1)', { programs: [{ id: 'p', results }] }, ['notCompleted programs/p results']],
  [
    'completion tomorrow, not marked as prepared (case 4)',
    { programs: [{ id: 'p', results, completion: { ...completion, date: '2026-11-23' } }] },
    ['preparedEarly programs/p results'],
  ],
  [
    'completion tomorrow, prepared (case 2)',
    {
      programs: [
        { id: 'p', results: { ...results, draft: true }, completion: { ...completion, date: '2026-11-23' } },
      ],
    },
    ['scheduled programs/p results'],
  ],
  ['result news without a programme', { news: [{ id: 'n', isResult: true }] }, ['noProgram news/n programs']],
  [
    'result event of a running programme',
    { programs: [{ id: 'p' }], events: [{ id: 'e', isResult: true, programs: ['p'] }] },
    ['linkedNotCompleted events/e programs.0'],
  ],
  [
    'wording in the body (case 12)',
    { programs: [{ id: 'p' }], news: [{ id: 'n', programs: ['p'], body: 'Качество выросло на 30 %.' }] },
    ['wording news/n body'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
});
