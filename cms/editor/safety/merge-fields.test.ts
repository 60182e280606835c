import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFields } from './merge-fields.ts';

const base = { title: 'Программа', goals: ['Первая'], body: 'Текст' };

describe('two edits of one entry', () => {
  it('are laid together when they touch different fields', () => {
    const mine = { ...base, title: 'Новая программа' };
    const theirs = { ...base, goals: ['Первая', 'Вторая'] };
    expect(mergeFields(base, mine, theirs)).toEqual({
      data: { title: 'Новая программа', goals: ['Первая', 'Вторая'], body: 'Текст' },
      mine: ['title'],
      theirs: ['goals'],
      both: [],
    });
  });

  it('clash when both changed the same field; mine stands', () => {
    const merge = mergeFields(base, { ...base, body: 'Мой' }, { ...base, body: 'Их' });
    expect(merge).toMatchObject({ both: ['body'], data: { body: 'Мой' } });
  });

  it('do not clash when both wrote the same', () => {
    const same = { ...base, body: 'Одинаковый' };
    expect(mergeFields(base, same, { ...same })).toEqual({ data: same, mine: [], theirs: [], both: [] });
  });

  it('take over a field that they removed, and one that they added', () => {
    const theirs = { title: 'Программа', body: 'Текст', basis: 'prikaz-1' };
    const merge = mergeFields(base, { ...base, title: 'Моя' }, theirs);
    expect(merge.data).toEqual({ title: 'Моя', body: 'Текст', basis: 'prikaz-1' });
    expect(merge.theirs.sort()).toEqual(['basis', 'goals']);
  });

  it('is a clash when one removes what the other rewrites', () => {
    const merge = mergeFields(base, { ...base, goals: undefined }, { ...base, goals: ['Иная'] });
    expect(merge.both).toEqual(['goals']);
  });
});

const data = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.array(fc.integer())));

it('loses no change of either side: every field is mine, theirs, both or the same', () => {
  fc.assert(
    fc.property(data, data, data, (base, mine, theirs) => {
      const merge = mergeFields(base, mine, theirs);
      for (const key of ['a', 'b', 'c']) {
        const expected = merge.theirs.includes(key) ? theirs[key] : mine[key];
        expect(merge.data[key]).toEqual(expected);
        if (merge.theirs.includes(key)) expect(mine[key]).toEqual(base[key]);
      }
    }),
  );
});

it('is what they have when I changed nothing', () => {
  fc.assert(
    fc.property(data, data, (base, theirs) => {
      expect(mergeFields(base, base, theirs).data).toEqual(theirs);
    }),
  );
});
