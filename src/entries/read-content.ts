import type { BrokenEntry, Content, Entry, EntryKind, FileFacts, Problem } from '#model/content';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { readFileFacts } from './file-facts.ts';
import { parseEntry } from './parse-entry.ts';
import type { RawFile } from './read-files.ts';
import { hashFiles, maxBytesOf, readFiles } from './read-files.ts';

const defaultTimeZone = 'Europe/Moscow';

/**
 * Reads and parses a content folder: every entry, every attached file, every problem. Never throws for what editors
 * wrote; a folder that is missing or empty gives empty content and the problem that school.json is missing.
 * @param dir the content folder
 * @param onProgress called with the number of entries parsed so far and their total
 */
export async function readContent(
  dir: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Content> {
  const raw = await readFiles(dir);
  const { entryFiles, attached, stray } = sortFiles(raw);
  const parsed = { entries: [] as Entry[], broken: [] as BrokenEntry[], problems: stray.map(strayProblem) };
  let timeZone = defaultTimeZone;
  for (const [index, { kind, file }] of entryFiles.entries()) {
    const result = parseEntry(kind, file, timeZone);
    if (result.entry?.kind === 'school') timeZone = (result.entry as Entry<'school'>).data.timeZone;
    if (result.entry !== undefined) parsed.entries.push(result.entry);
    if (result.broken !== undefined) parsed.broken.push(result.broken);
    parsed.problems.push(...result.problems);
    if (index % 100 === 0) {
      onProgress(index, entryFiles.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const files = new Map<string, FileFacts>();
  for (const file of attached) {
    const path = file.path.slice('files/'.length);
    files.set(path, await readFileFacts(file, path));
    if (file.refused !== undefined) parsed.problems.push(refusedProblem(file.refused, file));
  }
  const school = parsed.entries.find((entry): entry is Entry<'school'> => entry.kind === 'school');
  const missingSchool = school === undefined && !parsed.broken.some(({ kind }) => kind === 'school');
  return {
    school,
    entries: groupByKind(parsed.entries),
    files,
    problems: missingSchool ? [noSchool, ...parsed.problems] : parsed.problems,
    broken: parsed.broken,
    contentHash: hashFiles(raw),
    fileCount: entryFiles.length,
  };
}

const noSchool: Problem = {
  rule: 'DATA-01',
  code: 'noSchool',
  file: 'school.json',
  field: '',
  args: {},
  draft: false,
};

/** school.json comes first, because dates of the others need its time zone. */
function sortFiles(raw: RawFile[]): {
  entryFiles: { kind: Kind; file: RawFile }[];
  attached: RawFile[];
  stray: RawFile[];
} {
  const entryFiles: { kind: Kind; file: RawFile }[] = [];
  const attached: RawFile[] = [];
  const stray: RawFile[] = [];
  for (const file of raw) {
    const kind = kindOf(file.path);
    if (kind === 'school') entryFiles.unshift({ kind, file });
    else if (kind !== undefined) entryFiles.push({ kind, file });
    else if (file.path.startsWith('files/')) attached.push(file);
    else stray.push(file);
  }
  return { entryFiles, attached, stray };
}

function kindOf(path: string): Kind | undefined {
  if (path === 'school.json') return 'school';
  const [folder, ...rest] = path.split('/');
  const kind = kindNames.find((name) => name === folder);
  return kind !== undefined && rest.length === 1 && path.endsWith(`.${kinds[kind].extension}`)
    ? kind
    : undefined;
}

/** `extension` is what the folder's entries have, empty when the folder itself is unknown. */
function strayProblem(file: RawFile): Problem {
  const { path } = file;
  // A folder that cannot be listed comes as one such file, and all that is in it is missing.
  if (file.refused === 'unreadable') return refusedProblem(file.refused, file);
  const [folder, ...rest] = path.split('/');
  const kind = rest.length === 1 ? kindNames.find((name) => name === folder) : undefined;
  const args = { path, extension: kind === undefined ? '' : kinds[kind].extension };
  return { rule: 'DATA-01', code: 'stray', file: path, field: '', args, draft: false };
}

function refusedProblem(code: string, { path, size }: RawFile): Problem {
  const args = { size, limit: maxBytesOf(path) };
  return { rule: 'DATA-01', code, file: path, field: '', args, draft: false };
}

function groupByKind(entries: Entry[]): Content['entries'] {
  const grouped = new Map<EntryKind, Entry[]>();
  for (const kind of kindNames) if (kind !== 'school') grouped.set(kind, []);
  for (const entry of entries) if (entry.kind !== 'school') grouped.get(entry.kind)?.push(entry);
  return Object.fromEntries(grouped) as unknown as Content['entries'];
}
