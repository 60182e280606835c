import type { Entry } from '#model/content';
import type { NameScanner } from '#privacy/name-scanner';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import type { EntryString } from '../shared/entry-strings.ts';
import { rememberByTool } from '../shared/remember-by-entry.ts';
import { idsOf } from './named-people.ts';

export type StringCode =
  'nameInText' | 'nameInInternal' | 'nameInAddress' | 'nameInPersonAddress' | 'nameOnPaper';

/** Names of people without consent in every string of an entry, its id and the name of its file. */
export const checkStrings = rememberByTool((entry: Entry, names: NameScanner): Violation<StringCode>[] => {
  const texts = entryStrings(entry).filter(
    ({ field, role }) => (role === 'public' || role === 'internal') && !isOwnName(entry, field),
  );
  const written = texts.flatMap((text) => checkString(entry, text, names));
  return [...checkAddress(entry, names), ...written, ...checkRead(entry, names, written)];
});

/** Names that a reader would see in the body though its source does not show them. */
function checkRead(
  entry: Entry,
  names: NameScanner,
  written: readonly Violation<StringCode>[],
): Violation<StringCode>[] {
  const field = 'body';
  const keyOf = ({ people, unlisted }: Violation['args']) => `${people} ${unlisted}`;
  const told = new Set(written.flatMap(({ args }) => (args['field'] === field ? keyOf(args) : [])));
  const meant = names.find(entry.bodyText).map((hit) => ({ ...idsOf([hit]), field }));
  return [...new Map(meant.map((args) => [keyOf(args), args]))]
    .filter(([key]) => !told.has(key))
    .map(([, args]) => ({ code: 'nameInText', at: refOf(entry), field, args }));
}

/** Names in texts that the site may show, but paper may not: only a reference by id gives way on paper. */
export const checkPaper = rememberByTool((entry: Entry, names: NameScanner): Violation<StringCode>[] =>
  entryStrings(entry)
    .filter(({ field, role }) => role === 'public' && !isOwnName(entry, field))
    .flatMap((text) => checkString(entry, text, names))
    .map((violation) => ({ ...violation, code: 'nameOnPaper' as const })),
);

/** One violation for each line and the people who are named there. */
function checkString(entry: Entry, string: EntryString, names: NameScanner): Violation<StringCode>[] {
  const code = string.role === 'internal' ? 'nameInInternal' : 'nameInText';
  const { field } = string;
  const byPlace = new Map<string, Violation<StringCode>>();
  for (const hit of names.find(string.text)) {
    const line = lineOfOffset(entry, string, hit.start);
    const args = { ...idsOf([hit]), field };
    const place = line === undefined ? {} : { line };
    byPlace.set(`${line} ${args.people} ${args.unlisted}`, { code, at: refOf(entry), field, args, ...place });
  }
  return [...byPlace.values()];
}

/** The id and the file's name, from which the address of the page is made: one finding for both. */
function checkAddress(entry: Entry, names: NameScanner): Violation<StringCode>[] {
  if (entry.kind === 'school') return [];
  const inId = names.find(entry.id);
  const inFile = [entry.file, ...(entry.slug === entry.id ? [] : [entry.slug])].flatMap((name) =>
    names.find(name),
  );
  const hits = [...inId, ...inFile];
  if (hits.length === 0) return [];
  const place = inId.length === 0 ? 'file' : inFile.length === 0 ? 'id' : 'both';
  const code = isPerson(entry) ? 'nameInPersonAddress' : 'nameInAddress';
  const field = place === 'file' ? '' : 'id';
  return [{ code, at: refOf(entry), field, args: { ...idsOf(hits), place } }];
}

/** The field is where a person's name belongs: in their own entry, or as an official of the school. */
function isOwnName(entry: Entry, field: string): boolean {
  return isPerson(entry) ? namePart.test(field) : entry.kind === 'school' && namePartOfOfficial.test(field);
}

const namePart = /^(?:lastName|firstName|patronymic)$/;
const namePartOfOfficial = /^(?:head|psychologist|curators\.\d+)\.(?:lastName|firstName|patronymic)$/;

function isPerson({ kind }: Entry): boolean {
  return kind === 'mentors' || kind === 'mentees';
}
