import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentoringForms, mentoringKinds } from '#model/codes';
import { cleanLine } from '#model/invisible';
import { formatJson } from '#report/json-schema';
import { buildSelfCheck } from '#report/self-check';
import { rules } from '#rules/index';
import type { Rule } from '#rules/rule';
import { sectionWith } from '../../../tests/support/section.ts';
import { smallSchool, smallSchoolSecrets } from '../../../tests/support/small-school.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { buildFeed } from './build-feed.ts';
import { canonicalJson } from './canonical-json.ts';
import { feedJsonSchema } from './json-schema.ts';
import { feedSchema, tombstoneKinds } from './schema.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const options = { site: 'https://school.example', base: '/nastavnichestvo/', hash };

const feedOf = (input: ContentInput, asOf?: string, asked?: readonly Rule[]) => {
  const { section, evaluation } = sectionWith(input, asOf, asked, 'feed');
  const bank = sectionWith(input, asOf, asked, 'regionalBank').section.mentors;
  return buildFeed(section, bank, buildSelfCheck(section, evaluation), options);
};

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(feedJsonSchema());

/** What the JSON Schema and Zod say against a feed; both must say the same. */
const faults = (feed: unknown): string[] => {
  const valid = validate(feed);
  expect(feedSchema.safeParse(feed).success).toBe(valid);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const small = feedOf(smallSchool);

describe('the feed of a small school', () => {
  test('is the golden one', async () => {
    const sectionRules = rules.filter(({ id }) => id.startsWith('SEC-0'));
    const golden = { ...feedOf(smallSchool, '2026-11-22', sectionRules), rulesetVersion: 'golden' };
    await expect(formatJson(golden)).toMatchFileSnapshot('../../../tests/golden/feed-v1.json');
  });

  test('has records of every sort and is valid', () => {
    const { programs, cases, documents, materials, news, events, roadmaps, tombstones } = small;
    const lists = [programs, cases, documents, materials, news, events, roadmaps, tombstones];
    expect(lists.map((list) => list.length > 0)).toEqual(lists.map(() => true));
    expect(faults(small)).toEqual([]);
  });

  test.each(smallSchoolSecrets)('does not hold «%s»', (word) => {
    expect(formatJson(small)).not.toContain(word);
  });

  test.each(['reason', 'notes', 'personalFile'])('with a key %s is refused (case 59)', (key) => {
    const [program] = small.programs;
    const [row] = small.mentees.rows;
    expect(faults({ ...small, [key]: 'x' })).toEqual([' must NOT have additional properties']);
    expect(faults({ ...small, programs: [{ ...program, [key]: 'x' }] })).not.toEqual([]);
    expect(faults({ ...small, mentees: { ...small.mentees, rows: [{ ...row, [key]: 'x' }] } })).not.toEqual(
      [],
    );
  });

  test('tells the addresses of its pages', () => {
    expect(small.url).toBe('https://school.example/nastavnichestvo/feed/v1/section.json');
    expect(small.news[0]?.url).toBe('https://school.example/nastavnichestvo/novosti/n-open/');
  });
});

describe('people', () => {
  const rowOf = (id: string) => small.mentors.rows.find((row) => row.id === id);

  test('are named with a consent to the feed only', () => {
    expect(rowOf('m-named')).toMatchObject({ label: 'Ковылина Мария', named: true, position: 'Учитель' });
    expect(small.mentors.regionalBank.map(({ id }) => id)).toEqual(['m-named']);
    expect(rowOf('m-site')).toBeUndefined();
    expect(JSON.stringify(small)).not.toContain('Степнова');
  });

  test('without a name cannot be followed to a programme', () => {
    const { participants } = small.programs.find(({ id }) => id === 'p-runs') ?? {};
    expect(participants?.mentors).toEqual([{ label: expect.any(String) as string, named: false }]);
    const nameless = small.mentors.rows.filter(({ named }) => !named);
    expect(nameless).toHaveLength(3);
    for (const row of nameless) expect(Object.keys(row).sort()).toEqual(['hash', 'label', 'named']);
  });

  test('who withdrew the consent have a tombstone and no row, and are still counted', () => {
    expect(small.tombstones).toContainEqual({
      kind: 'mentors',
      id: 'm-withdrawn',
      withdrawnOn: '2026-11-22',
    });
    expect(rowOf('m-withdrawn')).toBeUndefined();
    expect(small.mentors.counts).toEqual({ total: 4, named: 1, inRegionalBank: 1 });
  });
});

describe('hashes', () => {
  test('are of the canonical record', () => {
    const [{ hash: found, ...record }] = small.news as [(typeof small.news)[number]];
    expect(found).toBe(hash(canonicalJson(record)));
  });

  test('change with the record and with nothing else', () => {
    const news = smallSchool.news.map((entry) => ({ ...entry, summary: 'Иначе.' }));
    const changed = feedOf({ ...smallSchool, news });
    expect(changed.news[0]?.hash).not.toBe(small.news[0]?.hash);
    expect(changed.cases[0]?.hash).toBe(small.cases[0]?.hash);
  });
});

const line = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .filter((text) => cleanLine(text).trim() !== '');
const id = fc.constantFrom('a', 'b', 'c', 'd-4');
const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const entries = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.uniqueArray(
    fc.record({
      id,
      draft: rarely(fc.constant(true)),
      updatedOn: maybe(date),
      withdrawnOn: rarely(date),
      ...fields,
    }),
    {
      maxLength: 4,
      selector: (entry) => entry.id,
    },
  );
const contents = fc.record({
  programs: entries({
    title: line,
    forms: fc.subarray(Object.keys(mentoringForms.labels)),
    kinds: fc.subarray(Object.keys(mentoringKinds.labels)),
    startDate: maybe(date),
    plannedEndDate: maybe(date),
    pairing: maybe(id),
    completion: maybe(fc.record({ date: maybe(date), ground: fc.constantFrom('plan-completed', 'curator') })),
    results: maybe(fc.record({ summary: line, draft: rarely(fc.constant(true)), publishOn: maybe(date) })),
    activities: fc.array(fc.record({ id, title: line, dueDate: maybe(date), doneOn: maybe(date) }), {
      maxLength: 3,
    }),
  }),
  mentors: entries({ lastName: maybe(line), position: maybe(line), leftOn: maybe(date) }),
  mentees: entries({
    participant: fc.constantFrom('pedagogue', 'pupil', 'student'),
    grade: maybe(fc.integer({ min: 1, max: 11 })),
  }),
  pairings: entries({ mentors: fc.array(id, { maxLength: 2 }), mentees: fc.array(id, { maxLength: 3 }) }),
  cases: entries({ title: line, programs: fc.array(id, { maxLength: 2 }), publishedOn: maybe(date) }),
  documents: entries({
    title: line,
    level: fc.constantFrom('federal', 'regional', 'municipal', 'local'),
    documentDate: maybe(
      fc.oneof(
        date,
        date.map((day) => day.slice(0, 7)),
        date.map((day) => day.slice(0, 4)),
      ),
    ),
    url: maybe(fc.constantFrom('https://школа.рф/приказ №1', 'https://rodnik.example/?a=б#в')),
    isResult: fc.boolean(),
  }),
  materials: entries({ title: line, summary: maybe(line) }),
  news: entries({ title: line, publishedOn: maybe(date), isResult: fc.boolean() }),
  events: entries({ title: line, startDate: maybe(date), endDate: maybe(date), place: maybe(line) }),
  roadmaps: entries({
    title: line,
    period: fc.record({ text: maybe(line) }),
    stages: fc.array(fc.record({ title: line }), { maxLength: 2 }),
  }),
}) as fc.Arbitrary<ContentInput>;

test.each<[name: string, asked: readonly Rule[], leastKinds: number]>([
  ['with everything shown that no gate closes', [], tombstoneKinds.length],
  ['as the rules let it', rules, 4],
])('the feed of any section is valid, %s', (_name, asked, leastKinds) => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(contents, date, (input, asOf) => {
      const feed = feedOf(input, asOf, asked);
      expect(faults(feed)).toEqual([]);
      const lists = { ...feed, mentors: feed.mentors.rows, mentees: feed.mentees.rows };
      for (const kind of tombstoneKinds) seen.set(kind, (seen.get(kind) ?? 0) + lists[kind].length);
    }),
    { numRuns: 100 },
  );
  const kindsSeen = [...seen.values()].filter((records) => records > 0).length;
  expect(kindsSeen, 'kinds of records that the property has seen').toBeGreaterThanOrEqual(leastKinds);
});
