import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWith } from '../../tests/support/content.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { generalise, labelAnonymously } from './anonymous-labels.ts';

const asOf = '2026-11-22';
const teacher = (id: string, position: string, since: string) => ({ id, position, experienceSince: since });
const pupil = (id: string, grade: number) => ({ id, participant: 'pupil', grade });
const primary = 'Учитель начальных классов';

function labelsOf(input: ContentInput, isNameless: (id: string) => boolean = () => true, k = 3) {
  const { mentors, mentees } = contentWith(input).entries;
  const labels = labelAnonymously([...mentors, ...mentees], ({ id }) => isNameless(id), k, asOf);
  return Object.fromEntries([...labels].map(([key, label]) => [key.replace(/^\w+\//, ''), label]));
}

describe('descriptions of people without a name', () => {
  test('tell what at least three share (case 58)', () => {
    const mentors = ['a', 'b', 'c'].map((id) => teacher(id, primary, '2025'));
    const band = 'учитель начальных классов, стаж до 3 лет';
    expect(labelsOf({ mentors })).toEqual({ a: band, b: band, c: band });
  });

  test('hide the one young teacher of physics among others, and draw somebody to him', () => {
    const mentors = [
      ...['a', 'b', 'c', 'd'].map((id) => teacher(id, primary, '2025')),
      teacher('e', 'Учитель физики', '2025'),
    ];
    const labels = Object.values(labelsOf({ mentors }));
    expect(new Set(labels)).toEqual(new Set(['педагог']));
  });

  test('are only the part in mentoring where fewer than three are nameless', () => {
    expect(labelsOf({ mentors: [teacher('a', primary, '2025'), teacher('b', primary, '2025')] })).toEqual({
      a: 'наставник',
      b: 'наставник',
    });
    expect(labelsOf({ mentees: [pupil('a', 7)] })).toEqual({ a: 'наставляемый' });
  });

  test('a pupil is a pupil of a form only in company', () => {
    const mentees = [
      ...['a', 'b', 'c'].map((id) => pupil(id, 7)),
      ...['d', 'e', 'f'].map((id) => pupil(id, 5)),
    ];
    expect(labelsOf({ mentees })).toMatchObject({ a: 'обучающийся 7 класса', d: 'обучающийся 5 класса' });
    expect(labelsOf({ mentees: mentees.slice(0, 5) })).toMatchObject({ a: 'обучающийся', d: 'обучающийся' });
  });

  test('k is the school’s', () => {
    const mentors = ['a', 'b', 'c', 'd'].map((id) => teacher(id, primary, '2025'));
    expect(labelsOf({ mentors }, undefined, 5)['a']).toBe('наставник');
  });

  test('the named hide nobody, and take a description that the nameless have', () => {
    const mentors = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      teacher(id, primary, id < 'd' ? '2025' : '1999'),
    );
    const labels = labelsOf({ mentors }, (id) => id < 'd');
    expect(labels['a']).toBe('учитель начальных классов, стаж до 3 лет');
    expect(labels['e']).toBe('наставник');
    expect(labelsOf({ mentors }, (id) => id !== 'a' && id < 'd')['b']).toBe('наставник');
  });

  test('those who left are described among themselves', () => {
    const mentors = ['a', 'b', 'c', 'd'].map((id) => ({
      ...teacher(id, primary, '2025'),
      ...(id === 'd' ? { leftOn: '2026-11-22' } : {}),
    }));
    expect(labelsOf({ mentors })).toMatchObject({
      a: 'учитель начальных классов, стаж до 3 лет',
      d: 'наставник',
    });
  });
});

describe('whatever the school, property', () => {
  const chain = fc
    .uniqueArray(fc.constantFrom('физик, молодой', 'физик', 'химик', 'химик, молодой', 'молодой'), {
      maxLength: 4,
    })
    .chain((words) => fc.constantFrom('педагог', 'ученик').map((base) => [...words, base, 'участник']));
  const school = fc.tuple(fc.array(chain, { maxLength: 30 }), fc.integer({ min: 2, max: 6 }));

  test('every description is true of its bearer and shared by k, or all are the same', () => {
    fc.assert(
      fc.property(school, ([chains, k]) => {
        const people = new Map(chains.map((words, index) => [String(index), words]));
        const labels = generalise(people, k);
        expect(labels.size).toBe(people.size);
        for (const [key, label] of labels) expect(people.get(key)).toContain(label);
        const sizes = [...Map.groupBy(labels.values(), (label) => label).values()].map((list) => list.length);
        expect(sizes.length <= 1 || sizes.every((size) => size >= k)).toBe(true);
      }),
    );
  });

  test('the order of people does not matter', () => {
    fc.assert(
      fc.property(school, ([chains, k]) => {
        const people = chains.map((words, index): [string, string[]] => [String(index), words]);
        const forwards = generalise(new Map(people), k);
        const backwards = generalise(new Map([...people].reverse()), k);
        expect([...backwards].reverse()).toEqual([...forwards]);
      }),
    );
  });
});
