import type { ForeignDocument } from '../sources/foreign-document.ts';
import type { ImportResult, ImportedEntry } from '../plan/plan.ts';
import type { ListOptions } from './list-options.ts';
import type { Bank } from './name-place.ts';
import { personEntry } from './person-entry.ts';
import { personShape } from './person-columns.ts';
import type { PersonColumn } from './person-columns.ts';
import { peopleOfRow } from './person-rows.ts';
import { readList } from './read-list.ts';
import type { ForeignList } from './read-list.ts';
import { sectionRemarks } from './result-of-list.ts';
import { createTell } from './tell.ts';
import type { ImportRemark } from '../remark.ts';

/** A list of mentors as entries: those whose consents do not permit their names have none (PD-01, PD-02). */
export function importMentors(document: ForeignDocument, options: ListOptions): ImportResult {
  return importPeople('mentors', document, options);
}

/** A list of mentees as entries; see {@link importMentors}. */
export function importMentees(document: ForeignDocument, options: ListOptions): ImportResult {
  return importPeople('mentees', document, options);
}

function importPeople(bank: Bank, document: ForeignDocument, options: ListOptions): ImportResult {
  const list = readList(document, personShape(bank), options.mapping);
  const remarks: ImportRemark[] = [
    ...document.remarks,
    ...list.remarks,
    ...columnRemarks(list),
    ...sectionRemarks(list.sections),
  ];
  const entries: ImportedEntry[] = [];
  let kept = 0;
  for (const row of list.rows) {
    const { tell, remarks: ofRow } = createTell(row.place);
    const people = peopleOfRow(row, tell);
    if (people.length === 0) remarks.push(...ofRow);
    else kept += 1;
    for (const [index, { person, cells }] of people.entries()) {
      const entry = personEntry(bank, person, { ...row, cells }, options);
      entries.push(index === 0 ? { ...entry, remarks: [...ofRow, ...entry.remarks] } : entry);
    }
  }
  return { entries, remarks, columns: list.columns, rows: { total: list.rows.length, kept } };
}

/** What becomes of columns that never go into the section, and that the list has nobody to name. */
function columnRemarks({ columns, rows }: ForeignList<PersonColumn>): ImportRemark[] {
  const told = (key: string, code: 'listPrivateColumn' | 'listOtherColumn') =>
    [...new Set(columns.filter((column) => column.key === key).map(({ label }) => label))].map(
      (label): ImportRemark => ({ level: 'note', code, args: { label } }),
    );
  const hasNames = columns.some(({ key = '' }) => ['name', 'lastName'].includes(key));
  const nameless: ImportRemark[] =
    hasNames || rows.length === 0 ? [] : [{ level: 'refusal', code: 'listNoColumn', args: { key: 'name' } }];
  const doubtful = columns.flatMap(({ label, doubts }): ImportRemark[] =>
    doubts.some((key) => ['processing', 'distribution', 'duty'].includes(key))
      ? [{ level: 'doubt', code: 'consentColumnDoubt', args: { label } }]
      : [],
  );
  return [
    ...nameless,
    ...doubtful,
    ...told('private', 'listPrivateColumn'),
    ...told('other', 'listOtherColumn'),
  ];
}
