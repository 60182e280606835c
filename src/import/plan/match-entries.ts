import type { ExistingEntry } from './context.ts';
import { isUntitled, matchTable } from './match-roadmap.ts';
import type { ImportedEntry, Json, JsonObject } from './plan.ts';
import { isObject, plainText } from './signature.ts';

/**
 * The entries of the section that an imported one may be: a document by number, date and type, else by its title; an
 * event by title and day; a roadmap by title, period and owner, or, without a title, by its table.
 */
export function matchEntries(
  imported: ImportedEntry,
  entries: readonly ExistingEntry[],
): readonly ExistingEntry[] {
  if (imported.id !== undefined) return entries.filter(({ id }) => id === imported.id);
  const { data } = imported;
  if (isUntitled(imported)) return matchTable(data, entries);
  const sameTitle = entries.filter(({ data: other }) => text(other, 'title') === text(data, 'title'));
  if (imported.kind === 'documents') return matchDocuments(data, entries, sameTitle);
  if (imported.kind === 'events')
    return sameTitle.filter(({ data: other }) => agree(data, other, 'startDate'));
  if (imported.kind === 'roadmaps')
    return sameTitle.filter(
      ({ data: other }) => isSamePeriod(data, other) && agree(data, other, 'ownerOrganisation'),
    );
  return sameTitle;
}

function matchDocuments(
  data: JsonObject,
  entries: readonly ExistingEntry[],
  sameTitle: readonly ExistingEntry[],
): readonly ExistingEntry[] {
  const byRequisites = entries.filter(
    ({ data: other }) =>
      numberOf(data) !== '' &&
      numberOf(data) === numberOf(other) &&
      text(data, 'documentDate') !== '' &&
      text(data, 'documentDate') === text(other, 'documentDate') &&
      agree(data, other, 'documentType'),
  );
  const both = byRequisites.filter((entry) => sameTitle.includes(entry));
  if (both.length > 0) return both;
  if (byRequisites.length > 0) return byRequisites;
  // Another number or another day is another edition.
  return sameTitle.filter(
    ({ data: other }) =>
      (numberOf(data) === '' || numberOf(other) === '' || numberOf(data) === numberOf(other)) &&
      agree(data, other, 'documentDate') &&
      agree(data, other, 'documentType'),
  );
}

/** A field that one of them leaves empty, or that both fill alike. */
function agree(a: JsonObject, b: JsonObject, key: string): boolean {
  const [left, right] = [text(a, key), text(b, key)];
  return left === '' || right === '' || left === right;
}

function isSamePeriod(a: JsonObject, b: JsonObject): boolean {
  const [left, right] = [a['period'], b['period']].map((period) => (isObject(period) ? period : {}));
  return (
    agree(left ?? {}, right ?? {}, 'schoolYear') &&
    ['from', 'to'].every((key) => {
      const [one, other] = [text(left ?? {}, key), text(right ?? {}, key)];
      return saysLess(one, other) || saysLess(other, one);
    })
  );
}

/** «2026» is part of «2026-09-01», and nothing of anything. */
export function saysLess(date: string, than: string): boolean {
  return date === '' || date === than || (/^\d{4}(?:-\d\d)?$/.test(date) && than.startsWith(`${date}-`));
}

/** «Р-145», whatever the alphabet of its letters and the blanks in it. */
function numberOf(data: JsonObject): string {
  const look = new Map(Array.from('aeopcxkmhtby', (sign, index) => [sign, 'аеорсхкмнтву'.charAt(index)]));
  return text(data, 'documentNumber')
    .replaceAll(/[№\s]/g, '')
    .replaceAll(/[a-z]/g, (sign) => look.get(sign) ?? sign);
}

function text(data: JsonObject, key: string): string {
  const value: Json | undefined = data[key];
  return typeof value === 'string' ? plainText(value) : '';
}
