import type { SourceBlock } from './source-blocks.ts';

/** Fields that a heading may be about, as a person who reads the table would say. */
const headings: readonly [RegExp, ExpectedField][] = [
  [/^№/, 'no'],
  [/^(?:наименование этапа|стратегии программы|этап)/i, 'stage'],
  [/^(?:содержание|мероприяти|ключевые механизмы)/i, 'text'],
  [/^срок/i, 'terms'],
  [/^(?:ожидаемый|планируемый|планируемые) результат/i, 'expectedResult'],
  [/^ресурс/i, 'resources'],
  [/^ответственн|^исполнител/i, 'responsible'],
];

export type ExpectedField =
  'no' | 'stage' | 'text' | 'terms' | 'expectedResult' | 'resources' | 'responsible';

/** A row of the source: the text of each cell under the field of its heading; a text alone in the first cell is a stage. */
export type ExpectedRow = Partial<Record<ExpectedField, string>>;

/** Rows of the table whose headings are those of a roadmap; the independent reading that imports are compared with. */
export function expectedRows(blocks: readonly SourceBlock[]): ExpectedRow[] {
  for (const block of blocks) {
    if (!('rows' in block)) continue;
    const [first = [], ...rest] = block.rows;
    const fields = first.map((label) => headings.find(([words]) => words.test(label))?.[1]);
    if (!fields.includes('text')) continue;
    return rest
      .filter((row) => row.some((text, index) => text !== '' && text !== String(index + 1)))
      .map((row) => expectedRow(row, fields));
  }
  return [];
}

function expectedRow(row: readonly string[], fields: readonly (ExpectedField | undefined)[]): ExpectedRow {
  const told = row.flatMap((text, index) => (text === '' ? [] : [[fields[index] ?? 'text', text] as const]));
  const [first = ''] = row;
  return told.length === 1 && first !== '' ? { stage: first } : Object.fromEntries(told);
}
