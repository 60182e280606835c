import { describe, expect, test } from 'vitest';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { createContext } from '../context.ts';
import { evaluate } from '../evaluate.ts';
import rule from './rule.ts';

const accept: [name: string, input: ContentInput][] = [
  ['a published programme', { programs: [{ id: 'p' }], news: [{ id: 'n', programs: ['p'] }] }],
  [
    'a programme that is withdrawn tomorrow',
    { programs: [{ id: 'p', withdrawnOn: '2026-11-23' }], news: [{ id: 'n', programs: ['p'] }] },
  ],
  [
    'documents that supersede each other in a circle',
    {
      documents: [
        { id: 'a', supersedes: 'b' },
        { id: 'b', supersedes: 'a' },
      ],
    },
  ],
  [
    'members of the methodical association',
    { school: { methodicalAssociation: { title: 'МО', members: ['m'] } }, mentors: [{ id: 'm' }] },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'a person who was deleted (case 38)',
    { pairings: [{ id: 'a', mentors: ['m'], mentees: ['n'] }], mentees: [{ id: 'n' }] },
    ['missing pairings/a mentors.0'],
  ],
  [
    'a draft',
    { programs: [{ id: 'p', draft: true }], news: [{ id: 'n', programs: ['p'] }] },
    ['draft news/n programs.0'],
  ],
  [
    'an entry withdrawn today',
    { programs: [{ id: 'p', withdrawnOn: '2026-11-22' }], news: [{ id: 'n', programs: ['p'] }] },
    ['withdrawn news/n programs.0'],
  ],
  [
    'a reference in a group of fields',
    { mentors: [{ id: 'm', appointmentOrder: { number: '1', document: 'd' } }] },
    ['missing mentors/m appointmentOrder.document'],
  ],
  [
    'references of the school',
    {
      school: {
        methodicalAssociation: { title: 'МО', members: ['m'] },
        curators: [{ lastName: 'Иванова', orderRef: { document: 'd' } }],
      },
    },
    [
      'missing school/school curators.0.orderRef.document',
      'missing school/school methodicalAssociation.members.0',
    ],
  ],
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
  test('an entry with errors', () => {
    const content = {
      ...contentWith({ news: [{ id: 'n', programs: ['p'] }] }),
      broken: [{ kind: 'programs' as const, file: 'programs/p.mdx', id: 'p', draft: false }],
    };
    const { violations } = rule.check(createContext(content, '2026-11-22', 'published'));
    expect(summarise(violations)).toEqual(['broken news/n programs.0']);
  });
  test('references in a text, with their lines', () => {
    const body =
      'Текст.\n\n<DocumentLink id="d" />, <PersonLink id="m" />\n\n<ResultBlock program="p">\n\nИтог\n\n</ResultBlock>\n';
    const { violations } = runRule(rule, { news: [{ id: 'n', body }] });
    expect(violations.map(({ code, line, args }) => `${code} ${line} ${args['id']}`)).toEqual([
      'missing 12 d',
      'missing 12 m',
      'missing 14 p',
    ]);
    const known = {
      documents: [{ id: 'd' }],
      mentees: [{ id: 'm' }],
      programs: [{ id: 'p' }],
      news: [{ id: 'n', body }],
    };
    expect(runRule(rule, known).violations).toEqual([]);
  });
  test('a dead reference does not withhold the entry', () => {
    const { findings, withheldFiles } = evaluate(
      contentWith({ news: [{ id: 'n', programs: ['p'] }] }),
      '2026-11-22',
      [rule],
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(withheldFiles.size).toBe(0);
  });
  test('is not applicable without references', () => {
    expect(runRule(rule, { news: [{ id: 'n' }] }).notApplicable).toEqual({ code: 'noReferences', args: {} });
  });
});
