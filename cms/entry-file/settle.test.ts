import { describe, expect, test } from 'vitest';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { settleFields } from './settle.ts';

type Fields = Record<string, unknown>;
const settled = (kind: Kind, before: Fields | undefined, data: Fields) =>
  settleFields(kinds[kind].schema, before, data);

describe('a new file', () => {
  test.each<[string, Kind, Fields, Fields]>([
    [
      'empties',
      'news',
      { id: 'a', title: '', summary: null, publishedOn: undefined, files: [] },
      { id: 'a' },
    ],
    ['blank text', 'news', { id: 'a', title: ' \n' }, { id: 'a' }],
    ['defaults', 'mentors', { id: 'a', draft: false, isPedagogue: true }, { id: 'a' }],
    [
      'what is no default',
      'mentors',
      { draft: true, isPedagogue: false },
      { draft: true, isPedagogue: false },
    ],
    ['zero', 'roadmaps', { coverageNotes: 0 }, { coverageNotes: 0 }],
    [
      'objects that say nothing',
      'pairings',
      { order: { kind: 'order', number: '' }, match: { requestTags: [] } },
      {},
    ],
    [
      'objects that must be there',
      'school',
      { head: { lastName: '' }, anonymity: { smallestGroup: 3 } },
      { head: {} },
    ],
    [
      'lists that must be there',
      'roadmaps',
      { contingentTable: { columns: [], rows: [{ no: '1' }] } },
      { contingentTable: { columns: [], rows: [{ no: '1' }] } },
    ],
    [
      'helpers of the form',
      'news',
      { _kind: 'x', files: [{ file: 'a.pdf', _id: 1, isResult: false }] },
      { files: [{ file: 'a.pdf' }] },
    ],
    [
      'items stay',
      'news',
      { files: [{ file: '' }], programs: ['', null, undefined] },
      { files: [{}], programs: ['', null, null] },
    ],
    ['unknown fields', 'news', { other: { a: '', b: [], c: false } }, { other: { b: [], c: false } }],
  ])('%s', (_, kind, data, expected) => {
    expect(settled(kind, undefined, data)).toEqual(expected);
  });
  test('the order of the model, in items too', () => {
    const data = { zzz: 1, title: 'б', files: [{ title: 'в', file: 'a' }], id: 'a' };
    expect(JSON.stringify(settled('news', undefined, data))).toBe(
      '{"id":"a","title":"б","files":[{"file":"a","title":"в"}],"zzz":1}',
    );
  });
});

describe('a file that is there', () => {
  test.each<[string, Kind, Fields, Fields, Fields]>([
    [
      'its empties stay',
      'news',
      { title: '', summary: null, files: [] },
      { title: '', summary: '', files: [] },
      { title: '', summary: null, files: [] },
    ],
    [
      'also when the form has no such field',
      'news',
      { summary: '', files: [] },
      {},
      { summary: '', files: [] },
    ],
    [
      'its defaults stay',
      'news',
      { draft: false, isResult: false },
      { draft: false, isResult: false },
      { draft: false, isResult: false },
    ],
    [
      'an empty that the form filled with the default',
      'programs',
      { regime: '' },
      { regime: 'pedagogue' },
      { regime: '' },
    ],
    ['cleared', 'news', { title: 'а', files: [{ file: 'b' }] }, { title: '', files: [] }, {}],
    ['a cleared default', 'programs', { regime: 'pedagogue' }, { regime: '' }, {}],
    ['published', 'news', { draft: true }, { draft: false }, { draft: false }],
    [
      'an object that says nothing any more',
      'pairings',
      { order: { kind: 'order', number: '5' } },
      { order: { kind: 'order', number: '' } },
      {},
    ],
    [
      'an object that said nothing',
      'pairings',
      { order: { kind: 'order' } },
      { order: { kind: 'order', number: '', date: '' } },
      { order: { kind: 'order' } },
    ],
    [
      'a list that must be there',
      'roadmaps',
      { targetSeries: [{ audience: 'a', values: [{ year: 2026 }] }] },
      { targetSeries: [{ audience: 'a', values: [] }] },
      { targetSeries: [{ audience: 'a', values: [] }] },
    ],
    [
      'unknown fields',
      'news',
      { x: 1, y: { z: '' } },
      { x: 1, y: { z: '' }, title: 'а' },
      { x: 1, y: { z: '' }, title: 'а' },
    ],
    ['a helper of its own', 'news', { _x: 1 }, { _x: 2, _y: 3 }, { _x: 1 }],
    ['inherited names are no fields', 'news', { constructor: 'а' }, {}, {}],
  ])('%s', (_, kind, before, data, expected) => {
    expect(settled(kind, before, data)).toEqual(expected);
  });
  test('an item that moves keeps what it wrote out', () => {
    const [a, b] = [{ file: 'a', isResult: false }, { file: 'b' }];
    const filled = (item: Fields) => ({ title: '', isResult: false, ...item });
    expect(settled('news', { files: [a, b] }, { files: [filled(b), filled(a)] })).toEqual({ files: [b, a] });
  });
  test('new fields go behind the one that the model has before them', () => {
    const before = { title: 'а', zzz: 1, id: 'a' };
    expect(Object.keys(settled('news', before, { ...before, draft: true, summary: 'б', yyy: 2 }))).toEqual([
      ...['title', 'summary', 'zzz', 'id', 'draft', 'yyy'],
    ]);
  });
});
