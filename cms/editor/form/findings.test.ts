import { describe, expect, it } from 'vitest';
import type { DraftFinding } from '../../api/types.ts';
import { indexFindings } from './findings.ts';

function finding(field: string, elsewhere = false): DraftFinding {
  return {
    rule: 'PRG-01',
    severity: 'error',
    source: 'A1 п. 1.2',
    message: `о поле ${field}`,
    fix: '',
    field,
    fieldLabel: field,
    refuses: true,
    page: '',
    ...(elsewhere ? { elsewhere: { kind: 'news', id: 'n', file: 'news/n.mdx', label: 'Новость' } } : {}),
  };
}

describe('indexFindings', () => {
  const index = indexFindings([finding('a'), finding('a.0.b'), finding('ab'), finding('a', true)]);

  it.each([
    ['a', 1],
    ['a.0', 0],
    ['a.0.b', 1],
    ['ab', 1],
    ['', 0],
  ])('at «%s»: %i', (path, count) => {
    expect(index.at(path)).toHaveLength(count);
  });

  it.each([
    ['a', 2],
    ['a.0', 1],
    ['ab', 1],
    ['b', 0],
  ])('within «%s»: %i', (path, count) => {
    expect(index.within(path)).toHaveLength(count);
  });

  it('keeps the arrays of fields whose findings stay the same', () => {
    const next = indexFindings([finding('a'), finding('a.0.b'), finding('c')], index);
    expect(next.at('a')).toBe(index.at('a'));
    expect(next.within('a')).toBe(index.within('a'));
    expect(next.at('ab')).toHaveLength(0);
  });
});
