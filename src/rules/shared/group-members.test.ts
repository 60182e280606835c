import { describe, expect, test } from 'vitest';
import { pairing as schema } from '#model/pairing';
import { menteesOn } from './group-members.ts';

const joined = { event: 'mentee-joined', date: '2026-10-01', person: 'c' };
const left = { event: 'mentee-left', date: '2026-11-10', person: 'd' };

describe('menteesOn', () => {
  test.each([
    ['2026-09-30', ['a', 'b', 'd'], 'before both changes'],
    ['2026-10-01', ['a', 'b', 'c', 'd'], 'the day of joining'],
    ['2026-11-09', ['a', 'b', 'c', 'd'], 'the day before leaving'],
    ['2026-11-10', ['a', 'b', 'c'], 'the day of leaving'],
  ])('%s: %j, %s', (day, expected) => {
    const pairing = schema.parse({
      id: 'g',
      type: 'group',
      mentees: ['a', 'b', 'c'],
      history: [joined, left],
    });
    expect(menteesOn(pairing, day).toSorted()).toEqual(expected);
  });

  test('undoes changes of one person from the latest to the earliest', () => {
    const history = [
      { event: 'mentee-joined', date: '2026-10-01', person: 'b' },
      { event: 'mentee-left', date: '2026-11-01', person: 'b' },
    ];
    const pairing = schema.parse({ id: 'g', type: 'group', mentees: ['a'], history });
    expect(menteesOn(pairing, '2026-09-01')).toEqual(['a']);
    expect(menteesOn(pairing, '2026-10-15').toSorted()).toEqual(['a', 'b']);
  });
});
