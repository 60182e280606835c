import { kinds } from '#model/kinds';
import { isBank } from '../lists/name-place.ts';
import { fieldLabel, remark } from './context.ts';
import { keyOfName, nameIn } from './match-people.ts';
import type { ImportedEntry, Json } from './plan.ts';
import { childSchema, plainText, signatureOf } from './signature.ts';

/**
 * Joins rows that are about one and the same: a person named twice alike, a document or event written twice. What such
 * rows say differently is left out, for nobody knows which of them is right; a doubt tells it.
 */
export function joinRows(entries: readonly ImportedEntry[]): ImportedEntry[] {
  const groups = Map.groupBy(entries, (entry) => keyOf(entry) ?? entry);
  return [...groups.values()].map(joinGroup);
}

/** Undefined for what is never joined. */
function keyOf({ kind, data, privateName, id }: ImportedEntry): string | undefined {
  if (isBank(kind)) {
    const name = privateName ?? nameIn(data);
    return name === undefined ? undefined : `${kind} ${keyOfName(name)}`;
  }
  if (kind !== 'documents' && kind !== 'events') return undefined;
  const parts = ['title', 'documentType', 'documentNumber', 'documentDate', 'startDate'].map((key) => {
    const value = data[key];
    return typeof value === 'string' ? plainText(value) : '';
  });
  return `${kind} ${id ?? ''} ${parts.join('|')}`;
}

function joinGroup(group: readonly ImportedEntry[]): ImportedEntry {
  const [first, ...more] = group;
  if (first === undefined) throw new RangeError('an empty group');
  if (more.length === 0) return first;
  const schema = kinds[first.kind].schema;
  const data: Record<string, Json> = {};
  const joinedRows = { ...remark('note', 'planJoined', { count: group.length }), ...placeOf(first) };
  const remarks = [...group.flatMap((entry) => entry.remarks), joinedRows];
  for (const key of new Set(group.flatMap((entry) => Object.keys(entry.data)))) {
    const child = childSchema(schema, key);
    const said = group.map((entry) => entry.data[key]).filter((value) => value !== undefined);
    const values = distinct(said, (value) => signatureOf(child, value));
    const joined = joinValues(values);
    if (joined !== undefined) data[key] = joined;
    else {
      const args = { field: fieldLabel(first.kind, key), values: values.map(show).sort().join(' – ') };
      remarks.push({ ...remark('doubt', 'planRowsDiffer', args), ...placeOf(more.at(-1)) });
    }
  }
  const { kind, id, slug, body, place } = first;
  const hidden = group.find((entry) => entry.privateName !== undefined)?.privateName;
  // One row may have the consents that the other lacks: the plan decides again where the name stands.
  const isNamed = group.some((entry) => nameIn(entry.data) !== undefined);
  return {
    ...{ kind, data, remarks },
    ...(id === undefined ? {} : { id }),
    ...(slug === undefined ? {} : { slug }),
    ...(body === undefined ? {} : { body }),
    ...(place === undefined ? {} : { place }),
    ...(hidden === undefined || isNamed ? {} : { privateName: hidden }),
  };
}

function distinct(values: readonly Json[], signature: (value: Json) => string): readonly Json[] {
  return [...new Map(values.toReversed().map((value) => [signature(value), value])).values()];
}

/** The one value, or all items of lists; undefined when the rows say different things. */
function joinValues(values: readonly Json[]): Json | undefined {
  const [only, ...others] = values;
  if (others.length === 0) return only;
  if (!values.every((value): value is readonly Json[] => Array.isArray(value))) return undefined;
  const items = new Map(values.flat().map((item) => [JSON.stringify(item), item]));
  return [...items].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, item]) => item);
}

function show(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function placeOf(entry: ImportedEntry | undefined): Pick<ImportedEntry, 'place'> {
  return entry?.place === undefined ? {} : { place: entry.place };
}
