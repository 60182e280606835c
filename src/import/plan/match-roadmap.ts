import type { ExistingEntry } from './context.ts';
import type { ImportedEntry, Json, JsonObject } from './plan.ts';
import { isObject, plainText } from './signature.ts';

/** Of the rows of both tables so many, at least, have to be the same. */
const sameShare = 0.8;

/** A table alone, as a file of CSV has it: the importer has called it something and told so. */
export function isUntitled({ kind, remarks }: Pick<ImportedEntry, 'kind' | 'remarks'>): boolean {
  return kind === 'roadmaps' && remarks.some(({ code }) => code === 'roadmapNoTitle');
}

/** Roadmaps with nearly the same activities at the same time as a table without a title. */
export function matchTable(data: JsonObject, entries: readonly ExistingEntry[]): readonly ExistingEntry[] {
  const rows = rowsOf(data);
  return entries.filter(({ data: other }) => {
    const known = rowsOf(other);
    const common = [...rows].filter((row) => known.has(row)).length;
    return common > 0 && 2 * common >= sameShare * (rows.size + known.size);
  });
}

function rowsOf({ stages }: JsonObject): Set<string> {
  const activities = list(stages).flatMap((stage) => (isObject(stage) ? list(stage['activities']) : []));
  return new Set(
    activities.filter(isObject).map((activity) => {
      const terms = list(activity['terms']).map((term) => (isObject(term) ? term['raw'] : undefined));
      return plainText([activity['text'], ...terms].filter((one) => typeof one === 'string').join('\n'));
    }),
  );
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
