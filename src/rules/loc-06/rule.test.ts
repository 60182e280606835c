import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const match = { mutualInterestConfirmedOn: '2026-11-22' };
const pair = { id: 'x', mentors: ['a'], mentees: ['b'], match };

/** A pairing of a running programme; tags of the mentor and of the mentee. */
function withTags(competenceTags: string[], requestTags: string[], fields: object = {}): ContentInput {
  return {
    mentors: [
      { id: 'a', competenceTags },
      { id: 'c', competenceTags: ['Опросы'] },
    ],
    mentees: [
      { id: 'b', requestTags },
      { id: 'd', requestTags: ['Доска'] },
    ],
    pairings: [{ ...pair, ...fields }],
    programs: [{ id: 'p', pairing: 'x', startDate: '2026-09-01' }],
  };
}

const accept: [name: string, input: ContentInput][] = [
  ['one theme in common', withTags(['Урок', 'Оценка'], ['Оценка'])],
  ['spelling does not matter', withTags(['Учёт  знаний'], ['учет знаний'])],
  ['themes of the pairing itself', withTags(['Урок'], [], { match: { ...match, requestTags: ['урок'] } })],
  [
    'both directions, by the topic',
    withTags(['Урок'], ['Урок'], { reverseRoles: [{ mentor: 'c', mentee: 'd', topic: 'доска' }] }),
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nothing in common', withTags(['Урок'], ['Оценка']), ['noOverlap pairings/x match']],
  ['no request', withTags(['Урок'], []), ['notDescribed pairings/x match']],
  [
    'interest confirmed tomorrow',
    withTags(['Урок'], ['Урок'], { match: { mutualInterestConfirmedOn: '2026-11-23' } }),
    ['interestNotConfirmed pairings/x match.mutualInterestConfirmedOn'],
  ],
  [
    'nothing in common in the reverse direction',
    withTags(['Урок'], ['Урок'], { reverseRoles: [{ mentor: 'c', mentee: 'd', topic: 'Сайт' }] }),
    ['noOverlapReverse pairings/x reverseRoles.0'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(summarise(runRule(rule, input).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });

  test('never repeats the request', () => {
    const { violations } = runRule(rule, withTags(['Урок'], ['Выгорание']));
    expect(violations.map(({ args }) => args)).toEqual([{ type: 'pair', pairing: 'x' }]);
  });

  test('does not apply without running programmes', () => {
    expect(runRule(rule, { pairings: [pair] }).notApplicable?.code).toBe('noPairings');
  });
});
