import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const term = { id: 'p', startDate: '2026-01-12', plannedEndDate: '2026-08-31', pairing: 'g' };
const agreed = {
  agreedOn: '2026-08-31',
  newEndDate: '2026-12-31',
  mentorAgreed: true,
  menteesAgreed: ['a', 'b', 'c'],
};
const pairings = [{ id: 'g', type: 'group', mentees: ['a', 'b', 'c'] }];
const extended = (...extensions: object[]): ContentInput => ({
  pairings,
  programs: [{ ...term, extensions }],
});
const second = { ...agreed, agreedOn: '2026-11-01', newEndDate: '2027-01-12' };
const correction = {
  agreedOn: '2026-09-01',
  description: 'Урок заменён',
  mentorAgreed: true,
  menteesAgreed: ['a', 'b', 'c'],
};
const cancelled = { id: 'a1', title: 'Урок', cancelledOn: '2026-09-01' };

const accept: [name: string, input: ContentInput][] = [
  ['agreed by all on the last day', extended(agreed)],
  ['a chain, to the anniversary', extended(agreed, second)],
  ['a correction agreed by all', { pairings, programs: [{ ...term, corrections: [correction] }] }],
  [
    'cancelled by the correction',
    {
      pairings,
      programs: [
        { ...term, activities: [cancelled], corrections: [{ ...correction, cancelledActivities: ['a1'] }] },
      ],
    },
  ],
  [
    'who joined later need not agree',
    {
      pairings: [
        {
          ...pairings[0],
          id: 'g',
          mentees: ['a', 'b', 'c', 'd'],
          history: [{ event: 'mentee-joined', date: '2026-09-01', person: 'd' }],
        },
      ],
      programs: [{ ...term, extensions: [agreed] }],
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'no mentor',
    extended({ ...agreed, mentorAgreed: false }),
    ['mentorMissing programs/p extensions.0.mentorAgreed'],
  ],
  [
    'two of three mentees (case 18)',
    extended({ ...agreed, menteesAgreed: ['a', 'b'] }),
    ['menteeMissing programs/p extensions.0.menteesAgreed'],
  ],
  [
    'nobody asked, pair unknown',
    { programs: [{ ...term, extensions: [{ ...agreed, menteesAgreed: [] }] }] },
    ['nobodyAgreed programs/p extensions.0.menteesAgreed'],
  ],
  [
    'a correction without consent',
    {
      pairings,
      programs: [
        { ...term, corrections: [{ ...correction, mentorAgreed: false, menteesAgreed: ['a', 'c'] }] },
      ],
    },
    [
      'mentorMissing programs/p corrections.0.mentorAgreed',
      'menteeMissing programs/p corrections.0.menteesAgreed',
    ],
  ],
  [
    'who left later had to agree',
    {
      pairings: [
        {
          ...pairings[0],
          id: 'g',
          mentees: ['a', 'b', 'c'],
          history: [{ event: 'mentee-left', date: '2026-09-01', person: 'd' }],
        },
      ],
      programs: [{ ...term, extensions: [agreed] }],
    },
    ['menteeMissing programs/p extensions.0.menteesAgreed'],
  ],
  [
    'agreed tomorrow',
    extended(agreed, { ...second, agreedOn: '2026-11-23' }),
    ['futureConsent programs/p extensions.1.agreedOn'],
  ],
  [
    'an earlier end (case 19)',
    extended({ ...agreed, newEndDate: '2026-08-30' }),
    ['notLater programs/p extensions.0.newEndDate'],
  ],
  [
    'the same end (case 19)',
    extended({ ...agreed, newEndDate: '2026-08-31' }),
    ['notLater programs/p extensions.0.newEndDate'],
  ],
  [
    'later than the plan, not than the extension before (case 19)',
    extended(agreed, { ...second, newEndDate: '2026-12-31' }),
    ['notLater programs/p extensions.1.newEndDate'],
  ],
  [
    '14 months in all (case 20)',
    extended(agreed, { ...second, newEndDate: '2027-03-11' }),
    ['overYear programs/p extensions.1.newEndDate'],
  ],
  [
    'the day after the anniversary',
    extended({ ...agreed, newEndDate: '2027-01-13' }),
    ['overYear programs/p extensions.0.newEndDate'],
  ],
  [
    'signed the day after the old end (case 21)',
    extended({ ...agreed, agreedOn: '2026-09-01' }),
    ['retroactive programs/p extensions.0.agreedOn'],
  ],
  [
    'signed after the end of the extension before (case 21)',
    extended({ ...agreed, newEndDate: '2026-10-31' }, second),
    ['retroactive programs/p extensions.1.agreedOn'],
  ],
  [
    'two on the same date (case 22)',
    extended(agreed, { ...second, agreedOn: '2026-08-31' }),
    ['order programs/p extensions.1.agreedOn'],
  ],
  [
    'the later one first (case 22)',
    extended({ ...agreed, agreedOn: '2026-08-20' }, { ...second, agreedOn: '2026-08-19' }),
    ['order programs/p extensions.1.agreedOn'],
  ],
  [
    'agreed before the start',
    extended({ ...agreed, agreedOn: '2026-01-11' }),
    ['beforeStart programs/p extensions.0.agreedOn'],
  ],
  [
    'agreed after completion',
    {
      pairings,
      programs: [{ ...term, extensions: [agreed], completion: { ground: 'curator', date: '2026-08-30' } }],
    },
    ['afterCompletion programs/p extensions.0.agreedOn'],
  ],
  [
    'cancelled without a correction',
    { pairings, programs: [{ ...term, activities: [cancelled] }] },
    ['cancelledAlone programs/p activities.0.cancelledOn'],
  ],
  [
    'a correction of something that is not planned',
    { pairings, programs: [{ ...term, corrections: [{ ...correction, cancelledActivities: ['a9'] }] }] },
    ['unknownActivity programs/p corrections.0.cancelledActivities.0'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['nothing changed', { programs: [term] }],
  [
    'the regime Р-145',
    { programs: [{ ...term, regime: 'r145', extensions: [{ ...agreed, mentorAgreed: false }] }] },
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
  test.each(none)('is not applicable: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noChanges' } });
  });
  const processing = { kind: 'processing', signedOn: '2026-08-28' };
  const consent = {
    kind: 'distribution',
    scopes: ['name'],
    channels: ['site'],
    resources: ['https://school.example'],
    signedOn: '2026-01-10',
  };
  test.each([
    ['no consent', [], ''],
    ['consent in force', [processing, consent], 'Озёрная Анна'],
    ['consent for another scope', [processing, { ...consent, scopes: ['photo'] }], ''],
    ['consent withdrawn today', [processing, { ...consent, withdrawnOn: '2026-11-22' }], ''],
    ['consent to processing only', [{ ...consent, kind: 'processing' }], ''],
  ])('names the third of a group: %s (case 18)', (_, consents, name) => {
    const mentees = [{ id: 'c', lastName: 'Озёрная', firstName: 'Анна', consents }];
    const input = { ...extended({ ...agreed, menteesAgreed: ['a', 'b'] }), mentees };
    const [violation] = runRule(rule, input).violations;
    expect(violation?.args).toMatchObject({ role: 'mentee', person: 'c', name });
  });
});
