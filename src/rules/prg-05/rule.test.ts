import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const dated = { id: 'a1', title: 'Встреча', kind: 'regular-meeting', dueDate: '2026-10-01' };
const program = (...activities: object[]): ContentInput => ({
  programs: [{ id: 'p', kinds: ['short-term'], activities }],
});
const expected = ['noSchedule programs/p activities'];

const accept: [name: string, input: ContentInput][] = [
  ['two dated meetings', program(dated, { ...dated, id: 'a2', dueDate: '2026-10-08' })],
  [
    'a meeting whose kind is not named',
    program(dated, { id: 'a2', title: 'Разбор урока', dueDate: '2026-10-08' }),
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no plan', program(), expected],
  ['one dated meeting', program(dated, { id: 'a2', title: 'Встреча' }), expected],
  ['the second is a survey', program(dated, { ...dated, id: 'a2', kind: 'survey' }), expected],
  ['the second is cancelled', program(dated, { ...dated, id: 'a2', cancelledOn: '2026-10-02' }), expected],
];

const none: [name: string, input: ContentInput][] = [
  ['another kind', { programs: [{ id: 'p', kinds: ['traditional'] }] }],
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
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noShortTerm' } });
  });
});
