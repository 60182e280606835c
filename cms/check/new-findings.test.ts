import { describe, expect, test } from 'vitest';
import type { Finding } from '#rules/finding';
import { findNew } from './new-findings.ts';

describe('new findings', () => {
  const finding = (code: string, field: string, args = {}, file = 'news/a.mdx'): Finding => ({
    ...{
      rule: 'DATA-06',
      code,
      severity: 'error',
      source: '',
      file,
      field,
      args,
      breaks: true,
      withholds: true,
    },
  });
  test.each<[name: string, before: Finding[], after: Finding[], added: number[]]>([
    ['the same', [finding('a', 'x')], [finding('a', 'x')], []],
    ['another code', [finding('a', 'x')], [finding('b', 'x')], [0]],
    ['moved in its list', [finding('a', 'l.0.x')], [finding('a', 'l.1.x')], []],
    ['a second one', [finding('a', 'l.0.x')], [finding('a', 'l.0.x'), finding('a', 'l.1.x')], [1]],
    ['moved, and a second one', [finding('a', 'l.0.x')], [finding('a', 'l.1.x'), finding('a', 'l.2.x')], [1]],
    ['another count', [finding('a', 'x', { n: 1 })], [finding('a', 'x', { n: 2 })], []],
    ['another file', [finding('a', 'x')], [finding('a', 'x', {}, 'news/b.mdx')], [0]],
    ['a hint becomes an error', [{ ...finding('a', 'x'), severity: 'info' }], [finding('a', 'x')], [0]],
    ['mended', [finding('a', 'x')], [], []],
  ])('%s', (_name, before, after, added) => {
    expect([...findNew(before, after)]).toEqual(added.map((index) => after[index]));
  });
});
