import type { ImportResult, ImportedEntry } from '../plan/plan.ts';
import type { ImportRemark } from '../remark.ts';
import type { ForeignDocument } from '../sources/foreign-document.ts';
import type { ForeignList, ListRow, ListSection } from './read-list.ts';

/**
 * The rows of a list as entries, one each.
 * @param leading the column without which there is nothing to read
 * @param build an entry, or only remarks for a row that nobody can read
 * @param understands whether a heading between the rows says something that the entries hold
 */
export function resultOf<Key extends string>(
  document: ForeignDocument,
  { rows, columns, sections, remarks }: ForeignList<Key>,
  leading: Key,
  build: (row: ListRow<Key>) => ImportedEntry | Pick<ImportedEntry, 'remarks'>,
  understands: (section: string) => boolean = () => false,
): ImportResult {
  const built = rows.map(build);
  const entries = built.filter((entry): entry is ImportedEntry => 'kind' in entry);
  const lost = built.filter((entry) => !('kind' in entry)).flatMap((entry) => entry.remarks);
  const hasLeading = rows.length === 0 || columns.some(({ key }) => key === leading);
  const nameless: ImportRemark[] = hasLeading
    ? []
    : [{ level: 'refusal', code: 'listNoColumn', args: { key: leading } }];
  return {
    entries,
    remarks: [
      ...document.remarks,
      ...remarks,
      ...nameless,
      ...sectionRemarks(sections, understands),
      ...(hasLeading ? lost : []),
    ],
    columns,
    rows: { total: rows.length, kept: entries.length },
  };
}

/** Headings between the rows that no entry holds. */
export function sectionRemarks(
  sections: readonly ListSection[],
  understands: (section: string) => boolean = () => false,
): ImportRemark[] {
  return sections
    .filter(({ text }) => !understands(text))
    .map(({ text, place }) => ({ level: 'note', code: 'listSectionRow', args: { text }, place }));
}
