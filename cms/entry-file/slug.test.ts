import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '#model/kind-names';
import { kindNames } from '#model/kind-names';
import { entryId } from '#model/common';
import { readEntryFile } from './entry-file.ts';
import { fileNameOf, newId } from './slug.ts';

const kind = fc.constantFrom(...kindNames);

describe('fileNameOf', () => {
  test.each<[Kind, Record<string, unknown>, string]>([
    ['mentees', { id: 'n-1pgs', lastName: 'Канарейкина' }, 'n-1pgs'],
    ['pairings', { id: 'para-12' }, 'para-12'],
    ['programs', { id: 'p-10', title: 'Педстажёр' }, 'pedstazhyor'],
    ['documents', { id: 'd', title: 'Приказ № 5 об утверждении' }, 'prikaz-5-ob-utverzhdenii'],
    ['news', { id: 'n-06', title: '???' }, 'n-06'],
    ['news', {}, 'news'],
    ['mentors', { id: '' }, 'mentors'],
    ['news', { title: 'Нуль' }, 'nul-0'],
    ['school', { title: 'Школа' }, 'school'],
    [
      'cases',
      { title: `${'слово '.repeat(9)}предложение` },
      'slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo-slovo',
    ],
    ['cases', { title: 'щ'.repeat(40) }, 'shch'.repeat(15)],
  ])('%s %o → %s', (of, data, name) => {
    expect(fileNameOf(of, data)).toBe(name);
  });
  test('any title gives a name that may be an id', () => {
    fc.assert(
      fc.property(kind, fc.string({ unit: 'binary', maxLength: 200 }), (of, title) => {
        expect(entryId.safeParse(fileNameOf(of, { title })).success).toBe(true);
      }),
    );
  });
  test.each<Kind>(['mentors', 'mentees', 'pairings'])('%s of the demonstration are named by it', (of) => {
    const folder = path.resolve(import.meta.dirname, '../../content', of);
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const data = readEntryFile(of, readFileSync(path.join(folder, file), 'utf8'));
      expect(`${fileNameOf(of, data)}.json`).toBe(file);
    }
  });
});

describe('newId', () => {
  const half = () => 0.5;
  test('people get a code that says nothing, another when it is taken', () => {
    const numbers = [0, 0, 0, 0, 0, 0, 0, 0.99];
    expect(newId('mentees', ['n-1111'], () => numbers.shift() ?? 0, { title: 'Канарейкина' })).toBe('n-111z');
    expect(newId('mentors', [], half)).toMatch(/^m-[1-9b-z]{4}$/);
  });
  test('a source that never changes still comes to an end', () => {
    expect(newId('mentors', [newId('mentors', [], half)], half)).toMatch(/^m-.{5}$/);
  });
  test.each<[Kind, string[], Record<string, unknown>, string]>([
    ['pairings', ['para-11', 'gruppa-12', 'x'], { type: 'group' }, 'gruppa-13'],
    ['pairings', [], {}, 'para-01'],
    ['documents', [], { title: 'Приказ № 5' }, 'prikaz-5'],
    ['documents', ['prikaz-5', 'prikaz-5-2'], { title: 'Приказ № 5' }, 'prikaz-5-3'],
    ['documents', ['shch'.repeat(15)], { title: 'щ'.repeat(40) }, `${'shch'.repeat(14)}sh-2`],
    ['news', [], { title: '…' }, 'news-hhhh'],
  ])('%s beside %o of %o: %s', (of, existing, data, id) => {
    expect(newId(of, existing, half, data)).toBe(id);
  });
  test('it is an id of the model and new', () => {
    const ids = fc.array(fc.string({ unit: fc.constantFrom(...'аб12-'), maxLength: 3 }));
    fc.assert(
      fc.property(kind, ids, fc.string({ maxLength: 90 }), (of, existing, title) => {
        const first = newId(of, existing, half, { title });
        const second = newId(of, [...existing, first], half, { title });
        expect(entryId.safeParse(second).success).toBe(true);
        expect([...existing, first]).not.toContain(second);
      }),
    );
  });
});
