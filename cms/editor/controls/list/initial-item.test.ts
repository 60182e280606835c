import { describe, expect, it } from 'vitest';
import { initialItem, nextCode, repeatItem } from './initial-item.ts';

const codes = (...ids: unknown[]) => ids.map((id) => ({ id }));

describe('nextCode', () => {
  it.each([
    [codes('a1', 'a7', 'a2'), 'a8'],
    [codes('b-9', 'a1'), 'a2'],
    [codes('1', '2'), '3'],
    [codes('a1', 'встреча'), undefined],
    [codes(undefined), undefined],
    [[], undefined],
    [['текст'], undefined],
    [[null], undefined],
  ])('%j → %s', (items, expected) => {
    expect(nextCode(items)).toBe(expected);
  });
});

describe('a new item', () => {
  it('has a code of its own where the others have one', () => {
    expect(initialItem(codes('a1'), true)).toEqual({ id: 'a2' });
    expect(initialItem([], true)).toEqual({ id: 'a1' });
    expect(initialItem([], false)).toEqual({});
  });

  it('repeats another one, but not its code', () => {
    const items = [{ id: 'a1', title: 'Встреча' }, { id: 'a2' }];
    expect(repeatItem(items, 0)).toEqual({ id: 'a3', title: 'Встреча' });
    expect(repeatItem([{ title: 'Встреча' }], 0)).toEqual({ title: 'Встреча' });
    expect(repeatItem(['строка'], 0)).toBe('строка');
  });
});
