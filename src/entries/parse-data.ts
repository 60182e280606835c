import type { BrokenEntry, Entry, PersonName, Problem } from '#model/content';
import { codeRegistry } from '#model/field';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { fieldAt } from '#model/walk';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { dropEmpty } from './drop-empty.ts';
import { nearestKey } from './nearest-key.ts';
import { normaliseDates } from './normalise-dates.ts';
import { nameInFields } from './salvage-name.ts';
import { salvageSchool } from './salvage-school.ts';
import { slugOf } from './slug.ts';

/** What a file became: an entry, or a broken one; and everything that is wrong with it, all at once. */
export interface ParsedEntry {
  entry?: Entry;
  broken?: BrokenEntry;
  problems: Problem[];
}

/** What a file says before it is compared with the model. */
export interface EntrySource {
  data: Record<string, unknown>;
  body: string;
  bodyLine: number;
}

/** What a body says; how it is parsed depends on where: the parser of the build does not run in a browser. */
export interface ReadBody {
  problems: readonly { code: string; line: number; column: number; args: Problem['args'] }[];
  /** See `Entry.bodyText`. */
  text: string;
}

/** The name that a broken entry of a person holds, so that texts are still searched for it. */
export function nameOf(kind: Kind, salvage: () => PersonName): Pick<BrokenEntry, 'name'> {
  return kind === 'mentors' || kind === 'mentees' ? { name: salvage() } : {};
}

/**
 * Compares what a file says with the model. Runs in a browser too. `data` is changed in place.
 * @param file path from the content folder
 * @param timeZone of the school, for dates that carry a time of day
 * @param readBody parses the body of an `.mdx` entry
 */
export function parseData(
  kind: Kind,
  file: string,
  { data, body, bodyLine }: EntrySource,
  timeZone: string,
  readBody: (body: string, bodyLine: number) => ReadBody,
): ParsedEntry {
  dropEmpty(data);
  const schema = kinds[kind].schema as z.ZodObject;
  const draft = data['draft'] === true;
  const problems: Problem[] = [];
  const add = (rule: string, code: string, field: string, args: Problem['args'], line?: number) =>
    problems.push({ rule, code, file, field, args, draft, ...(line === undefined ? {} : { line }) });

  for (const { field, from, to } of normaliseDates(schema, data, timeZone))
    add('DATA-04', 'time', field, { from, to });
  let parsed = schema.safeParse(data);
  const unknown = parsed.success
    ? []
    : parsed.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  for (const issue of unknown) {
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      const holder = fieldAt(schema, issue.path.join('.'))?.inner;
      add('DATA-03', unknownCode(kind, path), path.join('.'), { key, meant: nearestKey(holder, key) });
      deleteAt(data, path);
    }
  }
  if (unknown.length > 0) parsed = schema.safeParse(data);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const field = issue.path.join('.');
    const described = fieldAt(schema, field);
    const description = describeIssue(issue, data, {
      label: described?.meta?.label ?? field,
      hint: described?.meta?.hint,
      codes: described && codeRegistry.get(described.inner as z.ZodType)?.labels,
    });
    // Only the card of the school cannot be a draft; the message says so.
    add('DATA-02', description.code, field, {
      ...description.args,
      ...(kind === 'school' ? { entryKind: kind } : {}),
    });
  }
  if (kind === 'school' && !parsed.success)
    parsed = schema.safeParse(salvageSchool(data, parsed.error.issues));
  const parsedBody = kinds[kind].extension === 'mdx' ? readBody(body, bodyLine) : undefined;
  for (const problem of parsedBody?.problems ?? []) {
    add('BODY-01', problem.code, 'body', { ...problem.args, column: problem.column }, problem.line);
  }
  const id = kind === 'school' ? 'school' : typeof data['id'] === 'string' ? data['id'] : undefined;
  if (!parsed.success || id === undefined)
    return { broken: { kind, file, id, draft, ...nameOf(kind, () => nameInFields(data)) }, problems };
  const entry = {
    kind,
    id,
    file,
    slug: slugOf(kind, id, file),
    draft,
    data: parsed.data,
    body,
    bodyLine,
    bodyText: parsedBody?.text ?? '',
  } as Entry;
  return { entry, problems };
}

/**
 * Keys that are worse than a slip of the pen: a typed status (it is derived), a template (it is code), data that must
 * never be stored here.
 */
function unknownCode(kind: Kind, path: PropertyKey[]): string {
  const key = String(path.at(-1));
  if (kind === 'programs' && path.length === 1 && key === 'status') return 'typedStatus';
  if (path.length === 1 && key === 'layout') return 'template';
  return /^(personalFile|diagnos|passport|snils|birth|dateOfBirth|homeAddress|диагноз|паспорт|снилс|личное дело)/iu.test(
    key,
  )
    ? 'forbidden'
    : 'unknown';
}

function deleteAt(target: unknown, path: PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce((node, key) => (node as Record<PropertyKey, unknown>)[key], target);
  const last = path.at(-1);
  if (last !== undefined) Reflect.deleteProperty(parent as object, last);
}
