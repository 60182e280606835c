import { describe, expect, it } from 'vitest';
import { reuse } from './reuse.ts';

describe('reuse', () => {
  it('keeps every part that did not change', () => {
    const previous = { a: [{ b: 1 }, { b: 2 }], c: { d: 'x' } };
    const next = { a: [{ b: 1 }, { b: 3 }], c: { d: 'x' } };
    const result = reuse(previous, next);
    expect(result).toEqual(next);
    expect(result.a[0]).toBe(previous.a[0]);
    expect(result.a[1]).not.toBe(previous.a[1]);
    expect(result.c).toBe(previous.c);
  });

  it('gives the old value itself when nothing changed', () => {
    const previous = { a: [1, { b: null }], c: undefined };
    expect(reuse(previous, structuredClone(previous))).toBe(previous);
  });

  it('tells objects apart whose keys differ', () => {
    expect(reuse({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
    expect(reuse([1], { 0: 1 })).toEqual({ 0: 1 });
  });
});
