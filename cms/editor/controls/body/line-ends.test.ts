import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changeValue, withPlainLineEnds } from './line-ends.ts';

const text = fc
  .array(fc.constantFrom('а', 'б ', '\n', '\r\n', '\r', '**'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('changeValue', () => {
  it.each([
    ['a\r\nb\r\n', { from: 3, to: 3, insert: 'x\ny' }, 'a\r\nbx\r\ny\r\n'],
    ['a\r\nb\nc', { from: 1, to: 2, insert: '' }, 'ab\nc'],
    ['a\rX\nb', { from: 2, to: 3, insert: '' }, 'a\n\nb'],
    ['a', { from: 1, to: 1, insert: '\n' }, 'a\n'],
    ['', { from: 0, to: 0, insert: 'a\nb' }, 'a\nb'],
  ])('%j, %j', (value, change, changed) => {
    expect(changeValue(value, [change])).toBe(changed);
  });

  it('keeps every byte when nothing changes', () => {
    fc.assert(fc.property(text, (value) => changeValue(value, []) === value));
  });

  it('leads to the wanted text, and keeps line ends of what was not changed', () => {
    fc.assert(
      fc.property(text, text, (value, other) => {
        const plain = withPlainLineEnds(value);
        const wanted = withPlainLineEnds(other);
        const change = changeBetween(plain, wanted);
        const changed = changeValue(value, [change]);
        expect(withPlainLineEnds(changed)).toBe(wanted);
      }),
    );
  });

  it('keeps one kind of line ends', () => {
    fc.assert(
      fc.property(text, text, (value, other) => {
        const plain = withPlainLineEnds(value);
        const before = plain.replaceAll('\n', '\r\n');
        const wanted = withPlainLineEnds(other);
        fc.pre(plain.includes('\n'));
        const changed = changeValue(before, [changeBetween(plain, wanted)]);
        expect(changed).toBe(wanted.replaceAll('\n', '\r\n'));
      }),
    );
  });
});
