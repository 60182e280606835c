import { describe, expect, test } from 'vitest';
import type { DocumentView } from '#section/types';
import { buildJumps, groupDocuments } from './document-groups.ts';

type Row = [id: string, level: string, status: string, date?: string];

const document = ([id, level, status, date]: Row) =>
  ({
    id,
    level: { code: level, label: `уровень ${level}` },
    status: { code: status, label: status },
    date,
  }) as unknown as DocumentView;

const documents = [
  ['order', 'local', 'inForce', '2026-09-01'],
  ['old', 'federal', 'repealed', '1999'],
  ['law', 'federal', 'inForce', '2012-12-29'],
  ['undated', 'local', 'future'],
  ['expired', 'local', 'expired', '2020-01-01'],
  ['regulation', 'local', 'inForce', '2022-09-10'],
] satisfies Row[];

test('by level, old first; what is not in force any more last', () => {
  const groups = groupDocuments(documents.map(document));
  expect(groups.map((group) => [group.id, group.title, group.documents.map(({ id }) => id)])).toEqual([
    ['federal', 'Уровень federal', ['law']],
    ['local', 'Уровень local', ['undated', 'regulation', 'order']],
    ['history', 'Утратили силу', ['old', 'expired']],
  ]);
});

test('no documents, no groups', () => expect(groupDocuments([])).toEqual([]));

describe('buildJumps', () => {
  test('leads to the page of the list that holds the group', () => {
    const jumps = buildJumps(groupDocuments(documents.map(document)), 'dokumenty/', 2);
    expect(jumps).toEqual([
      { label: 'Уровень federal', address: 'dokumenty/#federal', count: 1, years: [] },
      { label: 'Уровень local', address: 'dokumenty/#local', count: 3, years: [] },
      { label: 'Утратили силу', address: 'dokumenty/stranitsa/3/#history', count: 2, years: [] },
    ]);
  });

  test('has years for a long group only', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      document([`d${index}`, 'local', 'inForce', index < 6 ? '2025-09-01' : '2026-01-09']),
    );
    const years = (count: number) => buildJumps(groupDocuments(many.slice(0, count)), 'd/', 5)[0]?.years;
    expect(years(12)).toEqual([]);
    expect(years(13)).toEqual([
      { label: '2025', address: 'd/#local-2025' },
      { label: '2026', address: 'd/stranitsa/2/#local-2026' },
    ]);
  });
});
