import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const first = { id: 'a1', title: 'Знакомство', kind: 'first-meeting' };
const final = { id: 'a9', title: 'Прощание', kind: 'final-meeting' };
const content = (activities: object[], more: Record<string, unknown> = {}): ContentInput => ({
  programs: [{ id: 'p', regime: 'r145', activities, ...more }],
});
const firstMissing = 'firstMeetingMissing programs/p activities';
const finalMissing = 'finalMeetingMissing programs/p activities';

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no activities', content([]), [firstMissing, finalMissing]],
  ['no first meeting', content([final]), [firstMissing]],
  ['no final meeting', content([first]), [finalMissing]],
  [
    'only the common final meeting',
    content([first, { ...final, kind: 'final-group-meeting' }]),
    [finalMissing],
  ],
  [
    'the first one cancelled today',
    content([{ ...first, cancelledOn: '2026-11-22' }, final]),
    [firstMissing],
  ],
  ['kinds are not chosen', content([{ ...first, kind: 'other' }, final]), [firstMissing]],
];

describe(rule.id, () => {
  test('accepts a first and a final meeting', () => {
    expect(runRule(rule, content([first, final]))).toMatchObject({ violations: [], evidence: [{ id: 'p' }] });
  });
  test('accepts a meeting that is to be cancelled tomorrow', () => {
    const input = content([{ ...first, cancelledOn: '2026-11-23' }, final]);
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each<[string, ContentInput]>([
    ['no programmes', {}],
    ['the other regime', content([], { regime: 'pedagogue' })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPrograms' } });
  });
});
