import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consent = (kind: string, documentRef?: string, more: Record<string, unknown> = {}) => ({
  kind,
  signedOn: '2026-09-01',
  documentRef,
  ...more,
});
const mentor = (consents: unknown[], more: Record<string, unknown> = {}): ContentInput => ({
  mentors: [{ id: 'm', consents, ...more }],
});
const [first, second] = ['журнал согласий, запись 1', 'журнал согласий, запись 2'];

const accept: [name: string, input: ContentInput][] = [
  ['two documents', mentor([consent('mentoringDuty', first), consent('processing', second)])],
  ['the own field of the mentor', mentor([consent('processing', second)], { dutyConsent: { ref: first } })],
  [
    'processing and distribution on one document: FED-09 tells of it',
    mentor([consent('mentoringDuty', first), consent('processing', second), consent('distribution', second)]),
  ],
  [
    'the shared document was withdrawn today',
    mentor([
      consent('mentoringDuty', first),
      consent('processing', first, { withdrawnOn: '2026-11-22' }),
      consent('processing', second),
    ]),
  ],
  [
    'the shared document ended yesterday',
    mentor([
      consent('mentoringDuty', first),
      consent('processing', first, { validTo: '2026-11-21' }),
      consent('processing', second),
    ]),
  ],
  [
    'the record of another member of the pairing',
    {
      ...mentor([consent('mentoringDuty', first), consent('processing', second)]),
      pairings: [{ id: 'g', mentors: ['m'], participantConsents: [{ person: 'n', ref: second }] }],
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'duty and processing',
    mentor([consent('mentoringDuty', first), consent('processing', first)]),
    ['sameDocument mentors/m consents.0.documentRef'],
  ],
  [
    'duty and distribution, written otherwise',
    mentor([
      consent('processing', second),
      consent('mentoringDuty', 'Журнал согласий – запись № 1'),
      consent('distribution', first),
    ]),
    ['sameDocument mentors/m consents.1.documentRef'],
  ],
  [
    'not over: ends today, withdrawn tomorrow',
    mentor([
      consent('mentoringDuty', first, { validTo: '2026-11-22' }),
      consent('processing', first, { withdrawnOn: '2026-11-23' }),
    ]),
    ['sameDocument mentors/m consents.0.documentRef'],
  ],
  [
    'the own field of the mentor',
    mentor([consent('processing', first)], { dutyConsent: { ref: first } }),
    ['sameDocument mentors/m dutyConsent.ref'],
  ],
  [
    'the consent of a member of the pairing',
    {
      mentees: [{ id: 'n', consents: [consent('processing', first)] }],
      pairings: [{ id: 'g', mentees: ['n'], participantConsents: [{ person: 'n', ref: first }] }],
    },
    ['sameDocument pairings/g participantConsents.0.ref'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], evidence: [{ id: 'm' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    const outcome = runRule(rule, input);
    expect(summarise(outcome.violations)).toEqual(expected);
    expect(outcome.evidence).toEqual([]);
  });
  test.each<[string, ContentInput]>([
    ['nobody', {}],
    ['no duty consent', mentor([consent('processing', first)])],
    ['places are not written', mentor([consent('mentoringDuty'), consent('processing')])],
    [
      'left',
      mentor([consent('mentoringDuty', first), consent('processing', first)], { leftOn: '2026-11-22' }),
    ],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ notApplicable: { code: 'nothingToCompare' } });
  });
});
