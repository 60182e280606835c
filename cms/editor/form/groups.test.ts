import { describe, expect, it } from 'vitest';
import { groupFields } from './groups.ts';

const field = (name: string, group?: string) => ({
  name,
  label: name,
  widget: 'line',
  ...(group === undefined ? {} : { group }),
});

describe('groupFields', () => {
  it('keeps the order of groups and of the fields in them', () => {
    const groups = groupFields([field('id'), field('a', 'А'), field('b', 'Б'), field('c', 'А')]);
    expect(groups.map(({ name, fields }) => [name, fields.map((member) => member.name)])).toEqual([
      [undefined, ['id']],
      ['А', ['a', 'c']],
      ['Б', ['b']],
    ]);
  });
});
