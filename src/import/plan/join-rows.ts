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
  return [...groups.values()].map((group) => group.reduce((joined, entry) => join(joined, entry)));
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

function join(a: ImportedEntry, b: ImportedEntry): ImportedEntry {
  const schema = kinds[a.kind].schema;
  const data: Record<string, Json> = {};
  const remarks = [...a.remarks, ...b.remarks];
  for (const key of new Set([...Object.keys(a.data), ...Object.keys(b.data)])) {
    const [left, right] = [a.data[key], b.data[key]];
    const child = childSchema(schema, key);
    const joined = joinValues(left, right, (value) => signatureOf(child, value));
    if (joined !== undefined) data[key] = joined;
    else {
      const values = [left, right].map(show).sort().join(' – ');
      remarks.push({
        ...remark('doubt', 'planRowsDiffer', { field: fieldLabel(a.kind, key), values }),
        ...placeOf(b),
      });
    }
  }
  const hidden = a.privateName ?? b.privateName;
  // One row may have the consents that the other lacks: the plan decides again where the name stands.
  const isNamed = nameIn(a.data) !== undefined || nameIn(b.data) !== undefined;
  const joined: ImportedEntry = { kind: a.kind, data, remarks };
  return {
    ...joined,
    ...(a.id === undefined ? {} : { id: a.id }),
    ...(a.slug === undefined ? {} : { slug: a.slug }),
    ...(a.body === undefined ? {} : { body: a.body }),
    ...(hidden === undefined || isNamed ? {} : { privateName: hidden }),
    ...placeOf(a),
  };
}

function joinValues(
  a: Json | undefined,
  b: Json | undefined,
  signature: (value: Json | undefined) => string,
): Json | undefined {
  if (a === undefined || b === undefined || signature(a) === signature(b)) return a ?? b;
  if (!Array.isArray(a) || !Array.isArray(b)) return undefined;
  const items: readonly Json[] = (a as readonly Json[]).concat(b as readonly Json[]);
  const all = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...all].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, item]) => item);
}

function show(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

function placeOf({ place }: ImportedEntry): Pick<ImportedEntry, 'place'> {
  return place === undefined ? {} : { place };
}
