import { dateOfMoment } from '#model/calendar/time-zone';
import type { RecordedChange } from '#model/recorded-change';
import { parseLog } from './parse-log.ts';
import type { LoggedFile } from './parse-log.ts';
import { runGit } from './run-git.ts';

/** How far back the history is read, in commits. */
const longestHistory = 1000;

/** Entries that are about people are not among them: what became of their files says more than their consents do. */
const folders = ['programs', 'cases', 'documents', 'materials', 'news', 'events', 'roadmaps'];

/** Says in either format that an entry is a draft. */
const draftMark = '"?draft"?[[:space:]]*:[[:space:]]*true';

/** What git tells of a content folder. */
interface FolderLog {
  /** Newest first. */
  all: LoggedFile[];
  /** Those of them that became a draft or ceased to be one. */
  drafts: LoggedFile[];
}

/**
 * The git history of a content folder: what reached the branch that is checked out, at the moment when it did.
 * @returns undefined without git, outside of a repository, and where the history is cut off (a shallow clone), because
 *   there every file seems to be new
 */
export async function readFolderLog(dir: string): Promise<FolderLog | undefined> {
  const state = await runGit(dir, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  if (state?.trim() !== 'true\nfalse') return undefined;
  const log = (...more: string[]) =>
    runGit(dir, [
      ...['-c', 'log.showSignature=false', 'log', '-z', '--first-parent', '-m', '--no-ext-diff'],
      ...['--format=@%H %ct', '--name-status', '--find-renames', '--relative', ...more, '--', ...folders],
    ]);
  const all = parseLog((await log(`--max-count=${longestHistory}`)) ?? '');
  const oldest = all.at(-1)?.commit;
  if (oldest === undefined) return undefined;
  // The range, because a search for words counts only what it finds.
  const drafts = await log('--pickaxe-regex', `-S${draftMark}`, `${oldest}..HEAD`);
  return drafts === undefined ? undefined : { all, drafts: parseLog(drafts) };
}

/**
 * When the files of today came and changed, newest first: every file is followed back to its beginning, which is the
 * day on which it was a draft no longer.
 * @param timeZone the school's, IANA
 */
export function recordedChanges({ all, drafts }: FolderLog, timeZone: string): RecordedChange[] {
  const turned = new Set(drafts.map(({ commit, path }) => `${commit} ${path}`));
  /** What a path of the past is called today; undefined for a file whose beginning has been found. */
  const today = new Map<string, string | undefined>();
  return all.flatMap(({ commit, moment, status, path, formerPath }): RecordedChange[] => {
    const file = today.has(path) ? today.get(path) : path;
    const begins = status === 'A' || turned.has(`${commit} ${path}`);
    if (status === 'D' || begins) today.set(path, undefined);
    else if (formerPath !== undefined) {
      today.set(formerPath, file);
      today.set(path, undefined);
    }
    if (file === undefined || status === 'D') return [];
    return [{ file, date: dateOfMoment(moment, timeZone), change: begins ? 'added' : 'changed' }];
  });
}
