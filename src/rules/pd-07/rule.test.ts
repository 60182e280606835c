import { describe, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consent = (more: Record<string, unknown> = {}) => ({
  kind: 'distribution',
  scopes: ['name', 'photo'],
  signedOn: '2026-09-01',
  signedBy: 'legalRepresentative',
  ...more,
});
const pupil = (consents: unknown[], more: Record<string, unknown> = {}): ContentInput => ({
  mentors: [
    { id: 'm', lastName: 'Канарейкин', photo: 'm.jpg', isPedagogue: false, isMinor: true, consents, ...more },
  ],
});
const name = 'nameWithoutRepresentative mentors/m lastName';
const photo = 'photoWithoutRepresentative mentors/m photo';

const accept: [name: string, input: ContentInput][] = [
  ['the representative signed for both', pupil([consent()])],
  ['one consent for each', pupil([consent({ scopes: ['name'] }), consent({ scopes: ['photo'] })])],
  ['begins and ends today', pupil([consent({ validFrom: '2026-11-22', validTo: '2026-11-22' })])],
  ['signed by the minor alone: FED-13 speaks (case 51)', pupil([consent({ signedBy: 'self' })])],
  ['no surname, no photo', pupil([], { lastName: undefined, photo: undefined })],
  ['a first name alone', pupil([], { lastName: undefined, firstName: 'Ия', photo: undefined })],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no consent', pupil([]), [name, photo]],
  ['the minor signed for the name alone', pupil([consent({ signedBy: 'self', scopes: ['name'] })]), [photo]],
  ['processing only', pupil([consent({ kind: 'processing' })]), [name, photo]],
  ['the name but not the photo (case 45)', pupil([consent({ scopes: ['name'] })]), [photo]],
  ['the photo but not the name', pupil([consent({ scopes: ['photo'] })]), [name]],
  ['ended yesterday', pupil([consent({ validTo: '2026-11-21' })]), [name, photo]],
  ['withdrawn today', pupil([consent({ withdrawnOn: '2026-11-22' })]), [name, photo]],
  ['begins tomorrow', pupil([consent({ validFrom: '2026-11-23' })]), [name, photo]],
  ['eighteen tomorrow', pupil([], { isMinor: false, adultOn: '2026-11-23' }), [name, photo]],
  ['a grade without the mark', pupil([], { isMinor: false, grade: 9 }), [name, photo]],
  [
    'left and withdrawn from publication',
    pupil([], { leftOn: '2026-10-01', withdrawnOn: '2026-10-01' }),
    [name, photo],
  ],
  [
    'a mentee',
    { mentees: [{ id: 'n', lastName: 'Пустельгин', participant: 'pupil', isMinor: true }] },
    ['nameWithoutRepresentative mentees/n lastName'],
  ],
];

const letter = 'Помогали ребята из 7 «Б».';
const withPupils: ContentInput = {
  pairings: [{ id: 'g', mentees: ['n'] }],
  mentees: [{ id: 'n', participant: 'pupil', isMinor: true }],
};

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toEqual({ violations: [] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('keeps the photo out of the section and repeats no name', () => {
    const { violations } = runRule(rule, pupil([]));
    expect(violations[1]).toMatchObject({ attachment: 'm.jpg' });
    expect(violations[0]).not.toHaveProperty('attachment');
    expect(violations.map(({ args }) => args['name'])).toEqual(['', '']);
    expect(violations.map(({ args }) => args['person'])).toEqual(['m', 'm']);
  });
  test('a draft is looked at only for hints', () => {
    const content = contentWith(pupil([], { draft: true }));
    const found = (['published', 'with-drafts'] as const).map(
      (scope) => rule.check(createContext(content, '2026-11-22', scope)).violations.length,
    );
    expect(found).toEqual([0, 2]);
  });

  test.each<[string, ContentInput, string[]]>([
    [
      'a programme with a form for pupils',
      { programs: [{ id: 'p', regime: 'r145', forms: ['uchitel-pupil'], summary: letter }] },
      ['classLetter programs/p summary'],
    ],
    [
      'a programme with a pupil among its people',
      { ...withPupils, programs: [{ id: 'p', pairing: 'g', body: letter }] },
      ['classLetter programs/p body'],
    ],
    [
      'everything that tells of it, file titles too',
      {
        ...withPupils,
        programs: [{ id: 'p', pairing: 'g' }],
        cases: [{ id: 'c', programs: ['p'], body: letter }],
        news: [{ id: 'w', programs: ['p'], title: letter }],
        events: [{ id: 'e', programs: ['p'], files: [{ file: 'a.pdf', title: letter }] }],
        documents: [{ id: 'd', program: 'p', htmlText: letter }],
        reports: [{ id: 'r', programs: ['p'], summary: letter }],
      },
      [
        'classLetter cases/c body',
        'classLetter news/w title',
        'classLetter events/e files.0.title',
        'classLetter documents/d htmlText',
        'classLetter reports/r summary',
      ],
    ],
    [
      'a link to a pupil',
      { ...withPupils, materials: [{ id: 'm', body: `<PersonLink id="n" />\n\n${letter}` }] },
      ['classLetter materials/m body'],
    ],
    [
      'the position of a pupil',
      { mentees: [{ id: 'n', participant: 'pupil', position: 'ученик 7Б класса' }] },
      ['classLetter mentees/n position'],
    ],
  ])('warns of the letter of a form: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('tells the line of a body', () => {
    const input = { ...withPupils, programs: [{ id: 'p', pairing: 'g', body: `Да\n\n${letter}` }] };
    expect(runRule(rule, input).violations).toMatchObject([{ line: 12 }]);
  });
  test('a form without a letter is what the section itself writes', () => {
    const programs = [{ id: 'p', pairing: 'g', body: 'Ребята 7 класса и 5–9 классов, кабинет 5-А.' }];
    expect(runRule(rule, { ...withPupils, programs })).toEqual({ violations: [] });
  });
  test.each<[string, ContentInput]>([
    ['pedagogues only', { news: [{ id: 'w', body: letter }], programs: [{ id: 'p', body: letter }] }],
    [
      'a form for pupils in the other regime',
      { programs: [{ id: 'p', forms: ['uchitel-pupil'], body: letter }] },
    ],
    ['an adult of today', pupil([], { isMinor: true, adultOn: '2026-11-22', grade: undefined })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPupils' } });
  });
});
