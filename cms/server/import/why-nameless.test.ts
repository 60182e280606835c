import { expect, test } from 'vitest';
import type { JsonObject, PlannedEntry } from '../../../src/import/plan/plan.ts';
import { whyNameless } from './why-nameless.ts';

const consent = (kind: string, more: JsonObject = {}): JsonObject => ({
  kind,
  signedOn: '2026-09-01',
  ...more,
});
const processing = consent('processing');
const distribution = consent('distribution', {
  scopes: ['position'],
  channels: ['site'],
  resources: ['https://polyn.example/'],
});

function entryOf(kept: JsonObject, more: Partial<PlannedEntry> = {}): PlannedEntry {
  const entry = {
    state: 'new',
    kind: 'mentors',
    id: 'm-1bcd',
    path: '',
    label: '',
    kept,
    replaced: kept,
  } as const;
  return { ...entry, additions: [], conflicts: [], remarks: [], ...more };
}

test.each<[kept: JsonObject, reason: RegExp]>([
  [{ id: 'm-1bcd' }, /^Согласия на показ имени в файле нет/],
  [{ id: 'm-1bcd', consents: [distribution] }, /согласия на обработку/],
  [{ id: 'm-1bcd', consents: [processing] }, /согласия на распространение/],
  [{ id: 'm-1bcd', consents: [processing, distribution] }, /названы имя и этот сайт/],
  [{ id: 'm-1bcd', experienceSince: 'давно' }, /не хватает обязательных полей/],
])('%j', (kept, reason) => {
  expect(whyNameless(entryOf(kept), '2026-11-22')).toMatch(reason);
});

test('nothing is told of somebody with a name, of what is no person, of what stays', () => {
  const kept = { id: 'm-1bcd' };
  expect(whyNameless(entryOf({ ...kept, lastName: 'Ряскина' }), '2026-11-22')).toBeUndefined();
  expect(whyNameless(entryOf(kept, { kind: 'events' }), '2026-11-22')).toBeUndefined();
  expect(whyNameless(entryOf(kept, { state: 'same' }), '2026-11-22')).toBeUndefined();
  expect(whyNameless(entryOf(kept, { state: 'held' }), '2026-11-22')).toBeUndefined();
});
