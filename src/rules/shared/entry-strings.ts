import type { Entry } from '#model/content';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import type { VisitedField } from '#model/walk';
import { lineInBody } from './body-lines.ts';
import { rememberByEntry } from './remember-by-entry.ts';

/** A string that somebody has written into an entry. */
export interface EntryString {
  /** Path of the field with dots; `body` for the text below the front matter. */
  field: string;
  text: string;
  /** A field that may be shown, one that never leaves the folder, the id of an entry, the path of a file. */
  role: 'public' | 'internal' | 'id' | 'file';
}

/** Formats that hold no words of the editor. */
const closedFormats = new Set(['date', 'partial-date', 'school-year', 'time', 'time-zone', 'rule-id']);

/** Every string of an entry, internal fields too, and its body as written; codes and dates are left out. */
export const entryStrings: (entry: Entry) => readonly EntryString[] = rememberByEntry(findStrings);

/** Line of the file on which an offset of the string stands; undefined where only the field is known. */
export function lineOfOffset(entry: Entry, { field }: EntryString, offset: number): number | undefined {
  return field === 'body' ? lineInBody(entry, offset) : undefined;
}

function findStrings(entry: Entry): EntryString[] {
  const found: EntryString[] = [];
  const internal: string[] = [];
  walkFields(kinds[entry.kind].schema, entry.data, (visited) => {
    const { path, value, meta } = visited;
    if (meta?.internal === true) internal.push(path);
    if (typeof value !== 'string' || isClosed(visited)) return;
    const isInternal = internal.some((parent) => path === parent || path.startsWith(`${parent}.`));
    const role = isReference(visited)
      ? 'id'
      : meta?.file === true
        ? 'file'
        : isInternal
          ? 'internal'
          : 'public';
    found.push({ field: path, text: value, role });
  });
  return entry.body === '' ? found : [...found, { field: 'body', text: entry.body, role: 'public' }];
}

function isClosed({ schema }: VisitedField): boolean {
  const { type } = schema._zod.def;
  return type === 'enum' || closedFormats.has(formatOf(schema));
}

/** The entry's own id, or that of another one. */
function isReference({ path, schema, meta }: VisitedField): boolean {
  return (
    meta?.references !== undefined ||
    path === 'id' ||
    (path.endsWith('.person') && formatOf(schema) === 'entry-id')
  );
}

function formatOf(schema: VisitedField['schema']): string {
  const { def } = schema._zod;
  return 'format' in def && typeof def.format === 'string' ? def.format : '';
}
