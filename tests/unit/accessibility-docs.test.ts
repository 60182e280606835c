import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument, root } from '../support/documentation.ts';

const page = readDocument('docs/accessibility.md');
const rows = page.split('\n').flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim());
  return cells.length > 2 ? [cells.slice(1, -1)] : [];
});
const criteria = rows.filter(([number = '']) => /^\d\.\d\.\d+$/.test(number));
const points = rows.filter(([letter = '']) => /^[а-н]$/.test(letter));

/** How many criteria of WCAG 2.2 each guideline has at levels A and AA, 4.1.1 left out. */
const guidelines = [
  ...[
    ['1.1', 1],
    ['1.2', 5],
    ['1.3', 5],
    ['1.4', 9],
  ],
  ...[
    ['2.1', 3],
    ['2.2', 2],
    ['2.3', 1],
    ['2.4', 8],
    ['2.5', 6],
  ],
  ...[
    ['3.1', 2],
    ['3.2', 5],
    ['3.3', 6],
  ],
  ['4.1', 2],
];

describe('docs/accessibility.md', () => {
  it('has every criterion of WCAG 2.2 A and AA once', () => {
    const numbers = criteria.map(([number = '']) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(criteria.filter(([, level = '']) => level === 'A')).toHaveLength(31);
    expect(criteria.filter(([, level = '']) => level === 'AA')).toHaveLength(24);
    const counted = Map.groupBy(numbers, (number) => number.slice(0, 3));
    expect([...counted].map(([name, found]) => [name, found.length])).toEqual(guidelines);
  });

  it('has every point of the regulation', () => {
    expect(points.map(([letter]) => letter).join('')).toBe('абвгдежзиклмн');
  });

  it('each is proved, does not apply, or is said not to be proved', () => {
    const unsaid = [...criteria, ...points].filter((cells) => {
      const proof = cells.at(-1) ?? '';
      const applies = !cells.some((cell) => cell.startsWith('не применимо: '));
      return applies ? !/`[^`]+\.test\.ts`|не проверен|проверяет человек/.test(proof) : proof !== '–';
    });
    expect(unsaid).toEqual([]);
  });

  it('every file that it names exists', () => {
    const files = [...page.matchAll(/`([\w./-]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(40);
    expect([...new Set(files)].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
