import type { Entry } from '#model/content';
import type { NameHit, NameScanner } from '#privacy/name-scanner';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import type { EntryString } from '../shared/entry-strings.ts';

export type StringCode =
  'nameInText' | 'nameInInternal' | 'nameInAddress' | 'nameInPersonAddress' | 'nameOnPaper';

/** Names of people without consent in every string of an entry, its id and the name of its file. */
export function checkStrings(entry: Entry, names: NameScanner): Violation<StringCode>[] {
  const texts = entryStrings(entry).filter(
    ({ field, role }) => (role === 'public' || role === 'internal') && !isOwnName(entry, field),
  );
  const written = texts.flatMap((text) => checkString(entry, text, names));
  return [...checkAddress(entry, names), ...written, ...checkRead(entry, names, written)];
}

/** Names that a reader would see in the body though its source does not show them. */
function checkRead(
  entry: Entry,
  names: NameScanner,
  written: readonly Violation<StringCode>[],
): Violation<StringCode>[] {
  const field = 'body';
  const told = new Set(written.flatMap(({ args }) => (args['field'] === field ? args['people'] : [])));
  const people = new Set(names.find(entry.bodyText).map((hit) => formatIds([hit])));
  return [...people]
    .filter((ids) => !told.has(ids))
    .map((ids) => ({ code: 'nameInText', at: refOf(entry), field, args: { people: ids, field } }));
}

/** Names in texts that the site may show, but paper may not: only a reference by id gives way on paper. */
export function checkPaper(entry: Entry, names: NameScanner): Violation<StringCode>[] {
  return entryStrings(entry)
    .filter(({ field, role }) => role === 'public' && !isOwnName(entry, field))
    .flatMap((text) => checkString(entry, text, names))
    .map((violation) => ({ ...violation, code: 'nameOnPaper' }));
}

/** One violation for each line and the people who are named there. */
function checkString(entry: Entry, string: EntryString, names: NameScanner): Violation<StringCode>[] {
  const code = string.role === 'internal' ? 'nameInInternal' : 'nameInText';
  const { field } = string;
  const byPlace = new Map<string, Violation<StringCode>>();
  for (const hit of names.find(string.text)) {
    const line = lineOfOffset(entry, string, hit.start);
    const args = { people: formatIds([hit]), field };
    const place = line === undefined ? {} : { line };
    byPlace.set(`${line} ${args.people}`, { code, at: refOf(entry), field, args, ...place });
  }
  return [...byPlace.values()];
}

/** The id and the file's name, from which the address of the page is made. */
function checkAddress(entry: Entry, names: NameScanner): Violation<StringCode>[] {
  if (entry.kind === 'school') return [];
  const code = isPerson(entry) ? 'nameInPersonAddress' : 'nameInAddress';
  const inId = names.find(entry.id);
  const inFile = [...names.find(entry.file), ...names.find(entry.slug)];
  return [
    { field: 'id', hits: inId },
    { field: '', hits: inFile },
  ]
    .filter(({ hits }) => hits.length > 0)
    .map(({ field, hits }) => ({ code, at: refOf(entry), field, args: { people: formatIds(hits), field } }));
}

/** The field is where a person's name belongs: in their own entry, or as an official of the school. */
function isOwnName(entry: Entry, field: string): boolean {
  const holder = isPerson(entry)
    ? ''
    : entry.kind === 'school'
      ? String.raw`(?:head|psychologist|curators\.\d+)\.`
      : undefined;
  return (
    holder !== undefined && new RegExp(String.raw`^${holder}(?:lastName|firstName|patronymic)$`).test(field)
  );
}

function isPerson({ kind }: Entry): boolean {
  return kind === 'mentors' || kind === 'mentees';
}

/** Ids of the people who are meant: «m-1, n-2». */
export function formatIds(hits: readonly NameHit[]): string {
  const ids = hits.flatMap(({ people }) => people.map((ref) => ref.slice(ref.indexOf('/') + 1)));
  return [...new Set(ids)].sort().join(', ');
}
