import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const completed = { id: 'p', completion: { ground: 'plan-completed', date: '2026-05-29' } };
const chosen = { id: 'c', selectedOn: '2026-06-10', approvedBy: 'Методический совет' };

const accept: [name: string, input: ContentInput][] = [
  ['a completed programme', { programs: [completed], cases: [{ ...chosen, programs: ['p'] }] }],
  [
    'completed today',
    {
      programs: [{ ...completed, completion: { ground: 'curator', date: '2026-11-22' } }],
      cases: [{ ...chosen, programs: ['p'] }],
    },
  ],
  [
    'a published decision',
    { programs: [completed], cases: [{ id: 'c', selectionDocument: 'd', programs: ['p'] }] },
  ],
  [
    'a programme withdrawn since',
    { programs: [{ ...completed, withdrawnOn: '2026-11-01' }], cases: [{ ...chosen, programs: ['p'] }] },
  ],
  [
    'published on the day of completion',
    { programs: [completed], cases: [{ ...chosen, programs: ['p'], publishedOn: '2026-05-29' }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'an active programme (case 11)',
    { programs: [{ id: 'p' }], cases: [{ ...chosen, programs: ['p'] }] },
    ['notCompleted cases/c programs.0'],
  ],
  [
    'one of several is active',
    { programs: [completed, { id: 'q' }], cases: [{ ...chosen, programs: ['p', 'q'] }] },
    ['notCompleted cases/c programs.1'],
  ],
  [
    'completion tomorrow',
    {
      programs: [{ ...completed, completion: { ground: 'curator', date: '2026-11-23' } }],
      cases: [{ ...chosen, programs: ['p'] }],
    },
    ['notCompleted cases/c programs.0'],
  ],
  ['no programme', { cases: [chosen] }, ['noProgram cases/c programs']],
  [
    'a draft',
    { programs: [{ ...completed, draft: true }], cases: [{ ...chosen, programs: ['p'] }] },
    ['unknownProgram cases/c programs.0'],
  ],
  [
    'a programme that does not exist',
    { cases: [{ ...chosen, programs: ['p'] }] },
    ['unknownProgram cases/c programs.0'],
  ],
  [
    'published the day before completion',
    { programs: [completed], cases: [{ ...chosen, programs: ['p'], publishedOn: '2026-05-28' }] },
    ['publishedBefore cases/c publishedOn'],
  ],
  [
    'nobody chose it',
    { programs: [completed], cases: [{ id: 'c', programs: ['p'] }] },
    ['noSelection cases/c selectedOn'],
  ],
  [
    'chosen nobody knows by whom',
    { programs: [completed], cases: [{ id: 'c', programs: ['p'], selectedOn: '2026-06-10' }] },
    ['noSelection cases/c approvedBy'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['no case', { programs: [completed] }],
  ['a draft', { cases: [{ id: 'c', draft: true }] }],
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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noCases' } });
  });
});
