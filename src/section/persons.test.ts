import { describe, expect, test } from 'vitest';
import { sectionWith } from '../../tests/support/section.ts';
import type { ConsentChannel } from '#model/permission';

const asOf = '2026-11-22';
const own = 'https://school.example/';
const processing = { kind: 'processing', signedOn: '2026-09-01' };
const distribution = {
  kind: 'distribution',
  scopes: ['name'],
  channels: ['site'],
  resources: [own],
  signedOn: '2026-09-01',
};
const byRepresentative = { signedBy: 'legalRepresentative' };
const name = { lastName: 'Лебяжина', firstName: 'Ольга' };

describe('a name is shown only by a distribution consent in force (152-ФЗ ст. 10.1)', () => {
  const both = (fields: object) => ({ consents: [processing, { ...distribution, ...fields }] });
  const minors = (kind: object, other: object) => ({
    isMinor: true,
    consents: [
      { ...processing, ...kind },
      { ...distribution, ...other },
    ],
  });
  test.each<[string, object, boolean]>([
    ['no consent (case 44)', { consents: [] }, false],
    ['consent to processing only (PD-01)', { consents: [processing] }, false],
    ['consent to distribution only (PD-01)', { consents: [distribution] }, false],
    ['processing has ended', { consents: [{ ...processing, validTo: '2026-11-21' }, distribution] }, false],
    ['in force', both({}), true],
    ['without the scope', both({ scopes: ['photo'] }), false],
    ['without the channel', both({ channels: ['feed'] }), false],
    ['for another site', both({ resources: ['https://other.example/'] }), false],
    ['names no site', both({ resources: [] }), false],
    ['expired yesterday (case 47)', both({ validTo: '2026-11-21' }), false],
    ['expires today', both({ validTo: asOf }), true],
    ['withdrawn today (case 48)', both({ withdrawnOn: asOf }), false],
    ['withdrawn tomorrow', both({ withdrawnOn: '2026-11-23' }), true],
    ['begins tomorrow', both({ validFrom: '2026-11-23' }), false],
    ['minor who signed alone (case 51)', minors(byRepresentative, {}), false],
    ['minor whose processing nobody consented to', minors({}, byRepresentative), false],
    ['minor, representative signed', minors(byRepresentative, byRepresentative), true],
    ['pupil of unknown birthday, signed alone', { grade: 11, ...both({}) }, false],
    ['eighteen today, signed as a minor', { adultOn: asOf, ...both({}) }, false],
    [
      'eighteen today, only the representative signed',
      { ...minors(byRepresentative, byRepresentative), adultOn: asOf },
      false,
    ],
    ['signed on the 18th birthday', { adultOn: '2026-09-01', ...both({}) }, true],
    ['the representative of an adult', both(byRepresentative), false],
  ])('%s', (_, fields, named) => {
    const { section } = sectionWith({ mentors: [{ id: 'm-1', ...name, ...fields }] }, asOf, []);
    expect(section.mentors).toHaveLength(1);
    expect(section.mentors[0]?.named).toBe(named);
    expect(JSON.stringify(section).includes('Лебяжина')).toBe(named);
  });

  test('each datum needs its own scope (case 45)', () => {
    const person = {
      id: 'm-1',
      ...name,
      position: 'учитель физики',
      experienceSince: '2001',
      achievements: ['Победа'],
      competenceTags: ['кружки'],
    };
    const mentorWith = (scopes: string[]) =>
      sectionWith({ mentors: [{ ...person, consents: [processing, { ...distribution, scopes }] }] }).section
        .mentors[0];
    const only = mentorWith(['name']);
    expect(only).toMatchObject({ label: 'Лебяжина Ольга', achievements: [], competenceTags: [] });
    expect(only).not.toHaveProperty('position');
    expect(mentorWith(['name', 'position', 'experience', 'achievements', 'subject'])).toMatchObject({
      position: 'учитель физики',
      experience: '25 лет',
      achievements: ['Победа'],
      competenceTags: ['кружки'],
    });
  });
});

describe('each channel shows what the consent covers there', () => {
  const region = 'https://region.example/';
  const consents = [
    processing,
    { ...distribution, scopes: ['name', 'position'], channels: ['site', 'print'] },
    { ...distribution, scopes: ['name', 'subject'], channels: ['regionalBank'], resources: [region] },
  ];
  const mentor = { id: 'm-1', ...name, position: 'учитель физики', subject: 'физика', consents };
  const on = (channel: ConsentChannel) =>
    sectionWith({ mentors: [mentor] }, asOf, undefined, channel).section;

  test.each<[ConsentChannel, object]>([
    ['site', { named: true, position: 'учитель физики' }],
    ['print', { named: true, position: 'учитель физики' }],
    ['regionalBank', { named: true, subject: 'физика' }],
    ['feed', { named: false }],
    ['social', { named: false }],
  ])('%s', (channel, expected) => {
    const [shown] = on(channel).mentors;
    const fields = Object.fromEntries(
      Object.entries(shown ?? {}).filter(([key]) => ['named', 'position', 'subject'].includes(key)),
    );
    expect(fields).toEqual(expected);
  });

  test.each([
    ['https://www.region.example/bank/', true],
    ['https://other.example/', false],
  ])('the bank of %s gets the name of who consented to https://region.example/: %s', (url, named) => {
    const school = { regionalBankUrl: url };
    const { section } = sectionWith({ school, mentors: [mentor] }, asOf, undefined, 'regionalBank');
    expect(section.mentors[0]?.named).toBe(named);
  });

  test('conditions stand where the consent that makes them is for', () => {
    const [signed, site, bank] = consents;
    const bound = [signed, { ...site, conditions: 'без фото' }, { ...bank, conditions: 'только школам' }];
    const conditionsOn = (channel: ConsentChannel) => {
      const mentors = [{ ...mentor, consents: bound }];
      const [shown] = sectionWith({ mentors }, asOf, undefined, channel).section.mentors;
      return shown?.named ? shown.conditions : undefined;
    };
    expect(conditionsOn('site')).toEqual(['без фото']);
    expect(conditionsOn('regionalBank')).toEqual(['только школам']);
  });

  test('what is not named has a description and nothing else', () => {
    expect(on('feed').mentors).toEqual([{ named: false, label: 'наставник' }]);
  });

  test('paper has the description where print is not covered', () => {
    const sitePerson = { ...mentor, consents: [processing, distribution] };
    const { section } = sectionWith({ mentors: [sitePerson] });
    expect(section.mentors[0]).toMatchObject({ label: 'Лебяжина Ольга', printLabel: 'наставник' });
    expect(on('site').mentors[0]).not.toHaveProperty('printLabel');
  });

  test('the part in a programme is told only with the scope «участие»', () => {
    const programs = [{ id: 'p-1', title: 'Рядом', pairing: 'g-1', startDate: '2026-09-01' }];
    const pairings = [{ id: 'g-1', mentors: ['m-1'], mentees: [] }];
    const namedIn = (scopes: string[]) => {
      const mentors = [{ ...mentor, consents: [processing, { ...distribution, scopes }] }];
      const { section } = sectionWith({ mentors, pairings, programs }, asOf, []);
      return section.programs[0]?.participants?.mentors.map(({ named }) => named);
    };
    expect(namedIn(['name'])).toEqual([false]);
    expect(namedIn(['name', 'participation'])).toEqual([true]);
  });
});

test('a photo is a portrait, unless something else shows the file too', () => {
  const jpg = { extension: 'jpg', detected: 'jpg' };
  const files = [
    { path: 'a.jpg', ...jpg },
    { path: 'b.jpg', ...jpg },
  ];
  const scopes = [...distribution.scopes, 'photo'];
  const consents = [processing, { ...distribution, scopes }];
  const mentors = files.map(({ path }) => ({ id: path.slice(0, 1), ...name, consents, photo: path }));
  const news = [{ id: 'n', title: 'n', publishedOn: asOf, files: [{ file: 'b.jpg', title: 'b' }] }];
  const { section } = sectionWith({ files, mentors, news }, asOf, []);
  expect(section.files.map(({ source, isPortrait }) => [source, isPortrait])).toEqual([
    ['a.jpg', true],
    ['b.jpg', false],
  ]);
});

test('what is no picture is nobody’s photo and no emblem', () => {
  const files = [{ path: 'c.pdf' }];
  const consents = [processing, { ...distribution, scopes: [...distribution.scopes, 'photo'] }];
  const mentors = [{ id: 'c', ...name, consents, photo: 'c.pdf' }];
  const { section } = sectionWith({ files, mentors, school: { emblem: 'c.pdf' } }, asOf, []);
  expect(section.school.emblem).toBeUndefined();
  expect(section.files).toEqual([]);
});
