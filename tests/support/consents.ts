import { json } from './edit-files.ts';
import type { Edits } from './edit-files.ts';

/** A consent to the processing of data, as everybody in a base of `clean-school` has signed it. */
export const processing = { kind: 'processing', signedOn: '2025-08-25' };

/** A consent to distribution on the site and in the feed of `clean-school`, of everything but a photo. */
export const distribution = {
  kind: 'distribution',
  scopes: ['name', 'position', 'subject', 'experience', 'achievements', 'participation'],
  channels: ['site', 'feed'],
  resources: ['https://polyn.example/'],
  signedOn: '2025-08-25',
  validTo: '2029-08-31',
};

/** Changes the consent to distribution of a person, who has one to processing; `more` are other fields of the entry. */
export function consentTo(changes: object, more: object = {}): (text: string) => string {
  return json({ consents: [processing, { ...distribution, ...changes }], ...more });
}

/** A pupil of the seventh form, without a name, with the consent to processing that a minor needs. */
export function pupil(changes: object): string {
  const entry = {
    id: 'n-9u9u',
    participant: 'pupil',
    grade: 7,
    isMinor: true,
    enteredOn: '2026-08-28',
    orderRef: { kind: 'order', number: '34-о', date: '2026-08-31' },
    consents: [{ ...processing, signedBy: 'legalRepresentative' }],
  };
  return `${JSON.stringify({ ...entry, ...changes }, null, 2)}\n`;
}

/** A mentee more, a pedagogue without a name. */
export function oneMentee(id: string, changes: object): Edits {
  const entry = {
    id,
    participant: 'pedagogue',
    position: 'учитель',
    experienceSince: '2025',
    enteredOn: '2026-08-28',
    orderRef: { kind: 'order', number: '34-о', date: '2026-08-31' },
    consents: [processing],
  };
  return { [`mentees/${id}.json`]: `${JSON.stringify({ ...entry, ...changes }, null, 2)}\n` };
}

/** So many of them, with ids made of the name. */
export function mentees(count: number, name: string, changes: object): Edits {
  const people = Array.from({ length: count }, (_, index) => oneMentee(`n-${name}-${index}`, changes));
  return Object.assign({}, ...people) as Edits;
}
