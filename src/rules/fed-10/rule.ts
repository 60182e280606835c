import type { Entry } from '#model/content';
import type { DataHit, DataKind } from '#privacy/personal-data';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { attachmentPlaces } from '../shared/attachment-places.ts';
import type { AttachmentPlace } from '../shared/attachment-places.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import type { EntryString } from '../shared/entry-strings.ts';
import { personalDataIn } from '../shared/personal-data-in.ts';
import { rememberByTool } from '../shared/remember-by-entry.ts';
import { storedEntries } from '../shared/stored-entries.ts';

type Code = 'inText' | 'inInternal' | 'inFile' | 'contactInFile';

type Find = (text: string) => DataHit[];

/** FED-10: no phone, document, date of birth or address of a person in any text (152-ФЗ ст. 10.1; case 53). */
export default defineRule<Code>({
  id: 'FED-10',
  source: '152-ФЗ ст. 10.1',
  codes: {
    inText: { severity: 'error' },
    inInternal: { severity: 'error', withholds: false },
    inFile: { severity: 'error', withholds: false },
    contactInFile: { severity: 'warning' },
  },
  check(context) {
    const find = personalDataIn(context);
    const entries = storedEntries(context);
    const places = attachmentPlaces(context);
    if (entries.length + places.length === 0) {
      return { violations: [], notApplicable: { code: 'nothingWritten', args: {} } };
    }
    return {
      violations: [
        ...entries.flatMap((entry) => checkEntry(entry, find)),
        ...places.flatMap((place) => checkFile(place, find)),
      ],
    };
  },
});

/** What is written, and what a reader would see in the body though its source does not show it. */
const checkEntry = rememberByTool((entry: Entry, find: Find): Violation<Code>[] => {
  const written = entryStrings(entry).flatMap((string) => checkString(entry, string, find));
  const told = new Set(written.flatMap(({ field, args }) => (field === 'body' ? args['kind'] : [])));
  const kinds = new Set(find(entry.bodyText).map(({ kind }) => kind));
  return [
    ...written,
    ...[...kinds]
      .filter((kind) => !told.has(kind))
      .map((kind) => ({ code: 'inText' as const, at: refOf(entry), field: 'body', args: { kind } })),
  ];
});

/** One violation for each line and kind of data; paths of files are told of with the files. */
function checkString(entry: Entry, string: EntryString, find: Find): Violation<Code>[] {
  if (string.role === 'file') return [];
  const code = string.role === 'internal' ? 'inInternal' : 'inText';
  const byPlace = new Map<string, Violation<Code>>();
  for (const { kind, start } of find(string.text)) {
    const line = lineOfOffset(entry, string, start);
    const place = line === undefined ? {} : { line };
    byPlace.set(`${line} ${kind}`, { code, at: refOf(entry), field: string.field, args: { kind }, ...place });
  }
  return [...byPlace.values()];
}

/** Kinds that a document of an organisation holds lawfully as often as not: of the organisation itself. */
const contacts: ReadonlySet<DataKind> = new Set(['phone', 'email']);

/** One violation for each kind of data in the name and the text of an attached file. */
function checkFile({ facts, at, field }: AttachmentPlace, find: Find): Violation<Code>[] {
  const { path, text = '', authors = [] } = facts;
  const kinds = new Set([path, text, ...authors].flatMap((part) => find(part).map(({ kind }) => kind)));
  return [...kinds].map((kind) =>
    contacts.has(kind)
      ? { code: 'contactInFile', at, field, args: { kind } }
      : { code: 'inFile', at, field, args: { kind }, attachment: path },
  );
}
