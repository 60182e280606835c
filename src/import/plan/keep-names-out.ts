import { isBank } from '../lists/name-place.ts';
import { fieldLabel, remark } from './context.ts';
import type { FieldChange, ImportPlan, Json, JsonObject, PlannedEntry } from './plan.ts';
import { isObject } from './signature.ts';

/** Kinds whose texts hold names as the document has them; the section itself decides whom it shows. */
const mayHoldNames: ReadonlySet<string> = new Set(['roadmaps']);

/** What texts may not hold; each told of in words of its own. */
export interface TextTests {
  /** A person who may not be shown, known or not. */
  namesSomebody: (text: string) => boolean;
  /** A phone, a mailbox, a birthday, a number of a paper. */
  holdsPersonalData: (text: string) => boolean;
}

/**
 * Keeps names of people who may not be shown, and personal data, out of the content: of a person, the field that holds
 * them is left out; any other entry waits until a person has mended its text, and has no file name until then.
 */
export function keepNamesOut(plan: ImportPlan, tests: TextTests): ImportPlan {
  return { ...plan, entries: plan.entries.map((entry) => withoutNames(entry, tests)) };
}

function withoutNames(entry: PlannedEntry, { namesSomebody, holdsPersonalData }: TextTests): PlannedEntry {
  if (entry.state === 'same' || entry.state === 'held' || mayHoldNames.has(entry.kind)) return entry;
  const named = fieldsWith(entry, namesSomebody);
  const numbered = fieldsWith(entry, holdsPersonalData);
  const fields = new Set([...named, ...numbered]);
  if (fields.size === 0) return entry;
  const isWaiting = !isBank(entry.kind) || entry.state !== 'new';
  const doubts = [...fields].map((field) => ({
    ...remark('doubt', named.has(field) ? 'planNameInText' : 'planDataInText', {
      field: fieldLabel(entry.kind, field),
      waits: isWaiting ? 1 : 0,
    }),
    ...(entry.place === undefined ? {} : { place: entry.place }),
  }));
  const remarks = [...entry.remarks, ...doubts];
  if (isWaiting) return { ...entry, state: 'held', remarks };
  const kept = without(entry.kept, fields);
  return { ...entry, kept, replaced: without(entry.replaced, fields), remarks };
}

/** Fields of the entry, and `body`, with a text that the test finds something in. */
function fieldsWith(entry: PlannedEntry, test: (text: string) => boolean): Set<string> {
  const own = isBank(entry.kind) ? ['id', 'lastName', 'firstName', 'patronymic'] : ['id'];
  const told: readonly FieldChange[] =
    entry.state === 'new'
      ? Object.entries(entry.kept).map(([field, after]) => ({ field, after }))
      : [...entry.additions, ...entry.conflicts];
  const found = told.filter(({ field, after }) => !own.includes(field) && textsOf(after).some(test));
  const inBody = entry.body !== undefined && test(entry.body);
  return new Set([...found.map(({ field }) => field.split('.')[0] ?? field), ...(inBody ? ['body'] : [])]);
}

function without(data: JsonObject, fields: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !fields.has(key)));
}

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsOf(item));
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}
