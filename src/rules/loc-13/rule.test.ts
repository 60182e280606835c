import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const named = { lastName: 'Ключевая' };
const staff: ContentInput = {
  school: { curators: [named], psychologist: { ...named, share: 0.5 } },
  mentors: [{ id: 'a' }],
};

const accept: [name: string, input: ContentInput][] = [
  ['everybody, psychologist part-time', staff],
  [
    'single names (case 40)',
    {
      ...staff,
      school: { head: { firstName: 'Лея' }, curators: [{ firstName: 'Ян' }], psychologist: named },
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'nobody',
    { school: { head: { position: 'Директор' } } },
    [
      'noHead school/school head',
      'noCurator school/school curators',
      'noMentors school/school',
      'noPsychologist school/school psychologist',
    ],
  ],
  [
    'psychologist without a name',
    { ...staff, school: { curators: [named], psychologist: { position: 'Педагог-психолог' } } },
    ['noPsychologist school/school psychologist'],
  ],
  [
    'curator of Р-145 only, mentors of a partner only',
    {
      school: { curators: [{ ...named, regime: 'r145' }], psychologist: named },
      mentors: [{ id: 'a', externalOrganisation: 'Колледж' }],
    },
    ['noCurator school/school curators', 'noMentors school/school'],
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
