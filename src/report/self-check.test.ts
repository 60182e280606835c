import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { compareSeverity } from '#rules/compare-severity';
import { sectionWith } from '../../tests/support/section.ts';
import { smallSchool, smallSchoolSecrets } from '../../tests/support/small-school.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { buildSelfCheck } from './self-check.ts';
import { selfCheckJsonSchema } from './self-check-schema.ts';
import type { SelfCheckRow } from './types.ts';

const check = (input: ContentInput, asOf?: string) => {
  const { section, evaluation } = sectionWith(input, asOf);
  return buildSelfCheck(section, evaluation);
};

const rowOf = (rows: readonly SelfCheckRow[], id: string): SelfCheckRow => {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

const item = (input: ContentInput, number: number) => rowOf(check(input).items, `A1-8.1-${number}`);
const noMentees = {
  notApplicable: [{ rule: 'SEC-02', reason: 'Наставляемых нет.', statedOn: '2026-09-01' }],
};
const people: ContentInput = { mentors: [{ id: 'm', lastName: 'Скрытова' }], mentees: [{ id: 'e' }] };
const act = (id: string, level: string, extra = {}) => ({ id, title: id, level, ...extra });

describe('the ten atomic items', () => {
  const cases: [number: number, answer: string, name: string, input: ContentInput][] = [
    [1, 'no', 'no programme', {}],
    [1, 'notApplicable', 'no mentees, as the school says', { school: noMentees }],
    [2, 'yes', 'an unnamed mentor', people],
    [2, 'no', 'no mentor', {}],
    [3, 'yes', 'an unnamed mentee', people],
    [3, 'no', 'no mentee', {}],
    [3, 'notApplicable', 'mentors only, as the school says', { school: noMentees, mentors: [{ id: 'm' }] }],
    [4, 'notApplicable', 'nothing completed yet', {}],
    [4, 'yes', 'a case of a completed programme', smallSchool],
    [5, 'no', 'only repealed', { documents: [act('a', 'federal', { repealedOn: '2026-01-01' })] }],
    [5, 'no', 'only the target model', { documents: [act('a', 'federal', { regime: 'r145' })] }],
    [6, 'no', 'none of the level', { documents: [act('a', 'federal', { documentDate: '2022-01-01' })] }],
    [8, 'no', 'nothing to read', {}],
    [9, 'no', 'stale news', { news: [{ id: 'n', publishedOn: '2026-05-21' }] }],
    [9, 'yes', 'news on the last fresh day', { news: [{ id: 'n', publishedOn: '2026-05-22' }] }],
    [10, 'yes', 'an event to come', { events: [{ id: 'e', startDate: '2026-12-01' }] }],
    [10, 'no', 'only an old event', { events: [{ id: 'e', startDate: '2025-11-21' }] }],
  ];
  test.each(cases)('item %i: %s – %s', (number, answer, _name, input) => {
    expect(item(input, number).answer).toBe(answer);
  });

  test('there are ten, and every «нет» says something', () => {
    const { items } = check({});
    expect(items.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `A1-8.1-${index + 1}`),
    );
    const without = items.filter(({ answer, remarks }) => answer === 'no' && remarks.length === 0);
    expect(without).toEqual([]);
  });

  test('«неприменимо» has a reason', () => {
    expect(item({ school: noMentees }, 1).reason).toBe(
      'Школа сообщила 1 сентября 2026 года: Наставляемых нет.',
    );
  });
});

describe('evidence', () => {
  test('links to pages and tells the latest change', () => {
    const news = [
      { id: 'a', title: 'Первая', publishedOn: '2026-10-01', updatedOn: '2026-11-03' },
      { id: 'b', title: 'Вторая', publishedOn: '2026-11-02' },
    ];
    const { evidence, changedOn } = item({ news }, 9);
    expect(evidence).toEqual([
      { title: 'Вторая', address: 'novosti/b/' },
      { title: 'Первая', address: 'novosti/a/' },
    ]);
    expect(changedOn).toBe('2026-11-03');
  });

  test('many entries are one link to their list', () => {
    const news = Array.from({ length: 6 }, (_, index) => ({ id: `n${index}`, publishedOn: '2026-11-01' }));
    expect(item({ news }, 9).evidence).toEqual([{ title: 'Новости: 6', address: 'novosti/' }]);
  });

  test('people without consent are a link to the base', () => {
    expect(item(people, 2).evidence).toEqual([{ title: 'Наставники: 1', address: 'nastavniki/' }]);
    expect(item(people, 3).evidence).toEqual([{ title: 'Наставляемые: 1', address: 'nastavlyaemye/' }]);
  });
});

describe('evidence of «нет»', () => {
  const done = { ...smallSchool.programs[0], id: 'p-done' };
  const late = {
    ...{ ...done, id: 'p-late', title: 'Поздний итог', results: undefined },
    activities: [{ id: 'a1', title: 'Встреча', dueDate: '2026-09-20', doneOn: '2026-09-20' }],
    completion: { ground: 'plan-completed', date: '2026-09-30' },
  };
  const answerTo = (...programs: ContentInput['programs'] & {}) =>
    rowOf(check({ ...smallSchool, programs }).rules, 'PRG-14');

  test('is what violates, not what is right', () => {
    const { answer, evidence } = answerTo(done, late);
    expect({ answer, evidence }).toEqual({
      answer: 'no',
      evidence: [{ title: 'Поздний итог', address: 'programmy/p-late/' }],
    });
  });

  test('is what is right once the answer is «да»', () => {
    const { answer, evidence } = answerTo(done);
    expect({ answer, evidence }).toEqual({
      answer: 'yes',
      evidence: [{ title: 'Первый урок', address: 'programmy/p-done/' }],
    });
  });

  test('of people it is their base and nobody of it', () => {
    const mentors = [{ id: 'skrytyj', lastName: 'Скрытова', openMentoring: { enabled: true } }];
    const { answer, evidence } = rowOf(check({ mentors }).rules, 'SEC-10');
    expect({ answer, evidence }).toEqual({
      answer: 'no',
      evidence: [{ title: 'Наставники', address: 'nastavniki/' }],
    });
  });

  test('of the school it is no link, of the review of the mentees their page', () => {
    const { rules } = check({ school: { menteeBankReviews: [{ reviewedOn: '2024-01-10' }] } });
    const { answer, evidence, changedOn } = rowOf(rules, 'LOC-09');
    expect({ answer, evidence, changedOn }).toEqual({
      answer: 'no',
      evidence: [{ title: 'Наставляемые', address: 'nastavlyaemye/' }],
      changedOn: '2024-01-10',
    });
    expect(rowOf(rules, 'SEC-07')).toMatchObject({ answer: 'no', evidence: [] });
  });

  test('pairs have no page: their «да» says so', () => {
    const input: ContentInput = { ...people, pairings: [{ id: 'p', mentors: ['m'], mentees: ['e'] }] };
    expect(rowOf(check(input).rules, 'LOC-07')).toMatchObject({ answer: 'yes', evidence: [], closed: true });
    expect(rowOf(check(people).rules, 'LOC-07').closed).toBeUndefined();
  });
});

describe('the day of the change', () => {
  test.each([
    ['is not the date of the act', {}, undefined],
    ['is the day of the update', { updatedOn: '2026-10-02' }, '2026-10-02'],
  ])('of a document %s', (_, changes, day) => {
    const documents = [act('a', 'federal', { documentDate: '2012-12-29', ...changes })];
    const { evidence, changedOn } = item({ documents }, 5);
    expect(evidence).toEqual([{ title: 'a', address: 'dokumenty/a/' }]);
    expect(changedOn).toBe(day);
  });
});

describe('nothing withheld is told', () => {
  test.each(smallSchoolSecrets)('%s', (word) => {
    const selfCheck = check(smallSchool);
    expect(selfCheck.withheld.length).toBeGreaterThan(3);
    expect(selfCheck.counts.errors).toBeGreaterThan(0);
    expect(JSON.stringify(selfCheck)).not.toContain(word);
  });

  test('a withheld entry is spoken of by the rule only', () => {
    const { remarks } = rowOf(check(smallSchool).rules, 'PRG-13');
    expect(remarks.map(({ text }) => text)).toContain(
      'В неопубликованной записи: Результаты – только после завершения',
    );
  });

  test('of an entry that is shown the message is quoted', () => {
    const { remarks } = rowOf(check({ news: [{ id: 'n', title: 'Без даты' }] }).rules, 'SEC-07');
    expect(remarks.map(({ text }) => text)).toContain('У новости «Без даты» нет даты, и она не засчитана.');
  });

  test.each(['initiative', 'curator'])('the ground of an early completion is not told: %s', (ground) => {
    const programs = smallSchool.programs.map((program) => ({
      ...{ ...program, completion: { ground, date: '2026-11-01' } },
    }));
    const pooled = check({ ...smallSchool, programs }).rules.filter(
      ({ id }) => id === 'PRG-08' || id === 'PRG-09',
    );
    const [first, second] = pooled.map(({ answer, reason, remarks, evidence }) => ({
      ...{ answer, reason, remarks, evidence },
    }));
    expect(pooled).toHaveLength(2);
    expect(first).toEqual(second);
    expect(first?.evidence).toEqual([]);
    expect(JSON.stringify(pooled)).not.toContain('Первый урок');
  });
});

describe('the JSON', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(selfCheckJsonSchema());

  test.each([
    ['empty', {}],
    ['with entries', smallSchool],
  ] satisfies [string, ContentInput][])('of a school %s is valid', (_name, input) => {
    const valid = validate(check(input));
    expect(validate.errors).toBeNull();
    expect(valid).toBe(true);
  });

  test('takes no other key', () => {
    expect(validate({ ...check({}), notes: 'x' })).toBe(false);
  });

  test('is the same for the same content', () => {
    expect(JSON.stringify(check(smallSchool))).toBe(JSON.stringify(check(smallSchool)));
  });
});

test('the remarks of a row begin with the worst', () => {
  const news = [{ id: 'n', title: 'Без даты' }];
  const { items, rules } = check({ ...smallSchool, news });
  const mixed = [...items, ...rules]
    .map(({ remarks }) => remarks.map(({ severity }) => severity))
    .filter((severities) => new Set(severities).size > 1);
  expect(mixed).not.toEqual([]);
  expect(mixed).toEqual(mixed.map((severities) => severities.toSorted(compareSeverity)));
});
