import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const accept: [name: string, input: ContentInput][] = [
  ['Cyrillic letters', { mentors: [{ id: 'm', lastName: 'Ёлкина-Петрова', firstName: 'Анна' }] }],
  ['a name all in Latin letters', { mentors: [{ id: 'm', firstName: 'Anna' }] }],
  ['a single name (case 40)', { mentees: [{ id: 'n', firstName: 'Айгуль' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'a Latin o (case 42)',
    { mentors: [{ id: 'm', lastName: 'Иванoва' }] },
    ['mixedScript mentors/m lastName'],
  ],
  ['a mentee', { mentees: [{ id: 'n', patronymic: 'Cергеевич' }] }, ['mixedScript mentees/n patronymic']],
  [
    'people of the school',
    {
      school: {
        head: { firstName: 'Aнна' },
        curators: [{ lastName: 'Петров' }, { lastName: 'Пeтрова' }],
        psychologist: { lastName: 'Лисичкинa' },
      },
    },
    [
      'mixedScript school/school head.firstName',
      'mixedScript school/school curators.1.lastName',
      'mixedScript school/school psychologist.lastName',
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
  test('tells the letters and not the name', () => {
    const { violations } = runRule(rule, { mentors: [{ id: 'm', lastName: 'Иванoвo' }] });
    expect(violations[0]?.args).toEqual({ letters: 'o' });
  });
  test('is not applicable without names', () => {
    expect(runRule(rule, { school: { head: {} } }).notApplicable).toEqual({ code: 'noNames', args: {} });
  });
});
