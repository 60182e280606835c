import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consent = (more: object = {}) => ({
  kind: 'distribution',
  scopes: ['name', 'achievements', 'photo'],
  channels: ['site'],
  resources: ['https://school.example'],
  signedOn: '2025-09-01',
  ...more,
});
const mentor = (consents: object[], more: object = {}): EntryInput => ({
  id: 'm',
  lastName: 'Канарейкина',
  consents,
  ...more,
});
const withdrawn = (withdrawnOn: string, more: object = {}) => consent({ withdrawnOn, ...more });
const at = (code: string, field = 'withdrawnOn', index = 0) => `${code} mentors/m consents.${index}.${field}`;

describe(rule.id, () => {
  test.each<[withdrawnOn: string, asOf: string, code: string, deadline: string, years: string]>([
    ['2026-10-30', '2026-10-30', 'removeBy', '2026-11-05', ''],
    ['2026-10-30', '2026-11-05', 'removeBy', '2026-11-05', ''],
    ['2026-10-30', '2026-11-06', 'overdue', '2026-11-05', ''],
    ['2026-11-20', '2026-11-25', 'removeBy', '2026-11-25', ''],
    ['2026-11-20', '2026-11-26', 'overdue', '2026-11-25', ''],
    ['2026-11-22', '2026-11-22', 'removeBy', '2026-11-25', ''],
    ['2026-12-30', '2026-12-30', 'removeBy', '2027-01-13', ''],
    ['2027-12-30', '2028-01-04', 'removeBy', '2028-01-04', '2028'],
    ['2027-12-30', '2028-01-05', 'overdue', '2028-01-04', '2028'],
  ])('withdrawn on %s, as of %s: %s by %s (case 48)', (date, asOf, code, deadline, years) => {
    const { violations } = runRule(rule, { mentors: [mentor([withdrawn(date)])] }, asOf);
    expect(summarise(violations)).toEqual([at(code)]);
    expect(violations[0]?.args).toMatchObject({ date, deadline, years, held: 'name' });
    expect(JSON.stringify(violations), 'the name stays inside').not.toContain('Канарейкина');
  });

  test('names what is left and keeps the photo out', () => {
    const person = mentor([withdrawn('2026-09-01')], {
      photo: 'portrait.jpg',
      about: 'Тридцать лет в школе',
    });
    const [violation] = runRule(rule, { mentors: [person] }).violations;
    expect(violation).toMatchObject({
      code: 'overdue',
      args: { held: 'name about photo' },
      attachment: 'portrait.jpg',
    });
    expect(rule.codes['overdue']).toMatchObject({ severity: 'error', withholds: false });
  });

  test('a withdrawn entry still lies in the folder', () => {
    const person = mentor([withdrawn('2026-09-01')], { withdrawnOn: '2026-09-01' });
    expect(summarise(runRule(rule, { mentors: [person] }).violations)).toEqual([at('overdue')]);
  });

  test.each<[name: string, mentor: EntryInput, expected: string[]]>([
    ['nothing is left', mentor([withdrawn('2026-09-01')], { lastName: undefined }), []],
    ['a new consent covers it', mentor([withdrawn('2026-09-01'), consent({ signedOn: '2026-10-01' })]), []],
    [
      'a new consent covers the name alone',
      mentor([withdrawn('2026-09-01'), consent({ scopes: ['name'] })], { photo: 'p.jpg' }),
      [at('overdue')],
    ],
    [
      'the last one ran out: PD-02 speaks',
      mentor([withdrawn('2026-01-01'), consent({ validTo: '2026-10-01' })]),
      [],
    ],
    [
      'the name was never covered: PD-02 speaks',
      mentor([withdrawn('2026-09-01', { scopes: ['photo'] })]),
      [],
    ],
    ['a consent without a list of data', mentor([withdrawn('2026-09-01', { scopes: [] })]), [at('overdue')]],
    [
      'the second withdrawal counts',
      mentor([withdrawn('2026-01-01'), withdrawn('2026-11-20')]),
      [at('removeBy', 'withdrawnOn', 1)],
    ],
    ['processing is withdrawn: PD-01 speaks', mentor([withdrawn('2026-09-01', { kind: 'processing' })]), []],
    ['withdrawn before it was signed (case 49)', mentor([withdrawn('2025-08-31')]), [at('beforeSigned')]],
    ['withdrawn on the day of the signature', mentor([withdrawn('2025-09-01')]), [at('overdue')]],
    [
      'a consent to processing withdrawn before it was signed (case 49)',
      mentor([withdrawn('2025-08-31', { kind: 'processing' })]),
      [at('beforeSigned')],
    ],
    [
      'withdrawn before it begins',
      mentor([withdrawn('2026-11-20', { validFrom: '2026-12-01' })]),
      [at('beforeBegun')],
    ],
    ['withdrawn from tomorrow', mentor([withdrawn('2026-11-23')]), [at('ahead')]],
  ])('%s', (_, person, expected) => {
    expect(summarise(runRule(rule, { mentors: [person] }).violations)).toEqual(expected);
  });

  test.each<[name: string, consents: object[], more: object, expected: string[]]>([
    ['today', [consent({ validTo: '2026-11-22' })], {}, [at('expiring', 'validTo')]],
    ['in 30 days', [consent({ validTo: '2026-12-22' })], {}, [at('expiring', 'validTo')]],
    ['in 31 days', [consent({ validTo: '2026-12-23' })], {}, []],
    ['yesterday', [consent({ validTo: '2026-11-21' })], {}, []],
    [
      'a consent to processing',
      [consent({ kind: 'processing', validTo: '2026-12-01' })],
      {},
      [at('expiring', 'validTo')],
    ],
    ['renewed', [consent({ validTo: '2026-12-01' }), consent({ validFrom: '2026-12-02' })], {}, []],
    [
      'renewed with a gap',
      [consent({ validTo: '2026-12-01' }), consent({ validFrom: '2026-12-03' })],
      {},
      [at('expiring', 'validTo')],
    ],
    ['of a mentor who has left', [consent({ validTo: '2026-12-01' })], { leftOn: '2026-11-22' }, []],
  ])('the consent ends %s', (_, consents, more, expected) => {
    const { violations, notApplicable } = runRule(rule, { mentors: [mentor(consents, more)] });
    expect(summarise(violations)).toEqual(expected);
    expect(notApplicable?.code).toBe('noWithdrawals');
  });

  test.each<[name: string, mentor: object, mentee: object, expected: string[]]>([
    ['as mentee only', consent(), withdrawn('2026-11-20'), ['twin mentors/m consents.0']],
    ['as mentor only', withdrawn('2026-11-20'), consent(), ['twin mentees/n consents.0']],
    ['in both', withdrawn('2026-11-20'), withdrawn('2026-11-20'), []],
    ['and given anew', withdrawn('2026-11-20'), consent({ signedOn: '2026-11-21' }), []],
    ['from tomorrow', consent(), withdrawn('2026-11-23'), ['ahead mentees/n consents.0.withdrawnOn']],
  ])('one person in two entries has withdrawn %s', (_, asMentor, asMentee, expected) => {
    const { violations } = runRule(rule, {
      mentors: [{ id: 'm', consents: [asMentor] }],
      mentees: [{ id: 'n', sameAsMentor: 'm', consents: [asMentee] }],
    });
    expect(summarise(violations)).toEqual(expected);
  });

  test('everything is removed: met, and nobody is pointed at', () => {
    const mentors = [mentor([withdrawn('2026-09-01')], { lastName: undefined })];
    expect(runRule(rule, { mentors })).toEqual({ violations: [] });
  });
});
