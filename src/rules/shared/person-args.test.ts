import { expect, test } from 'vitest';
import { contentWith } from '../../../tests/support/content.ts';
import { createContext } from '../context.ts';
import { personArgs } from './person-args.ts';

const processing = { kind: 'processing', signedOn: '2026-08-28' };
const consent = {
  kind: 'distribution',
  scopes: ['name'],
  channels: ['site'],
  resources: ['https://school.example'],
  signedOn: '2026-09-01',
};
const named = { id: 'a', lastName: 'Ручьёва', firstName: 'Нина', consents: [processing, consent] };

function nameOf(fields: object): string | undefined {
  const content = contentWith({ mentors: [{ ...named, ...fields }] });
  const context = createContext(content, '2026-11-22', 'published');
  const mentor = content.entries.mentors[0];
  return context && mentor && personArgs(mentor, context).name;
}

test.each<[name: string, fields: object, expected: string]>([
  ['consent in force', {}, 'Ручьёва Нина'],
  ['single name (case 40)', { lastName: undefined }, 'Нина'],
  ['no name at all', { lastName: undefined, firstName: undefined }, ''],
  ['patronymic absent (case 43) or present', { patronymic: 'Юрьевна' }, 'Ручьёва Нина Юрьевна'],
  ['no consent (case 44)', { consents: [] }, ''],
  ['consent to processing only', { consents: [processing, { ...consent, kind: 'processing' }] }, ''],
  ['other scope', { consents: [processing, { ...consent, scopes: ['photo'] }] }, ''],
  ['other channel', { consents: [processing, { ...consent, channels: ['regionalBank'] }] }, ''],
  ['other site', { consents: [processing, { ...consent, resources: ['https://bank.example'] }] }, ''],
  ['last day', { consents: [processing, { ...consent, validTo: '2026-11-22' }] }, 'Ручьёва Нина'],
  ['expired yesterday (case 47)', { consents: [processing, { ...consent, validTo: '2026-11-21' }] }, ''],
  ['withdrawn today (case 48)', { consents: [processing, { ...consent, withdrawnOn: '2026-11-22' }] }, ''],
  ['minor', { isMinor: true }, ''],
])('%s', (_, fields, expected) => {
  expect(nameOf(fields)).toBe(expected);
});
