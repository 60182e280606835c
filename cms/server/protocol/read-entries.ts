import { ruleMessages } from '#messages/index';
import type { FileVersion } from '../../api/types.ts';
import { decapPath, entryAt } from '../paths/decap-path.ts';
import { Refusal } from '../refusal.ts';
import type { Snapshot, StoredFile } from '../store/snapshot.ts';
import type { Params } from './schema.ts';

/** An entry's file in Decap's words; `id` is the version. */
export interface EntryFile {
  data: string | null;
  file: { path: string; id: FileVersion; label?: string };
}

/** Files by their paths; of the card of the school there may be none yet. @throws Refusal */
export function readFileEntries(snapshot: Snapshot, files: Params<'entriesByFiles'>['files']): EntryFile[] {
  return files.map(({ path, label }) => {
    const { file, stored } = entryAt(path, snapshot);
    const found = stored && entryFile(file, stored);
    const labelled = label === undefined ? {} : { label };
    return { data: found?.data ?? null, file: { path, id: found?.file.id ?? null, ...labelled } };
  });
}

/** @throws Refusal `notFound`, so that no empty form opens in place of an entry */
export function readEntry(snapshot: Snapshot, path: string): EntryFile {
  const unreadable = whyUnreadable(snapshot.files.get(path.replace(/^content\//, '')));
  if (unreadable !== undefined)
    throw new Refusal(
      'invalid',
      `Эту запись редактор открыть не может. ${unreadable.message} ${unreadable.fix}`,
    );
  const { kind, file, stored } = entryAt(path, snapshot);
  // The card of the school is begun by opening it.
  if (kind === 'school' && stored === undefined) return { data: '{\n}\n', file: { path, id: null } };
  const found = stored && entryFile(file, stored);
  if (found === undefined)
    throw new Refusal(
      'notFound',
      'Такой записи больше нет: её удалили или переименовали. Вернитесь к списку.',
    );
  return found;
}

/**
 * Why an entry's file cannot be opened at all: no file of its own, too large, no text in UTF-8 (DATA-01).
 * @returns in Russian; undefined when it can, if only as a text to be mended
 */
export function whyUnreadable(stored: StoredFile | undefined): { message: string; fix: string } | undefined {
  if (stored?.piece.role !== 'entry' || entryFile(stored.piece.path, stored) !== undefined) return undefined;
  const [problem] = stored.piece.parsed.problems;
  const words = ruleMessages[problem?.rule ?? '']?.codes[problem?.code ?? ''];
  const args = problem?.args ?? {};
  return { message: words?.message(args) ?? 'Файл не открывается.', fix: words?.fix(args) ?? '' };
}

/** Bytes that are no text would be spoiled by a form: such a file is mended outside of the editor. */
export function entryFile(file: string, { bytes, version }: StoredFile): EntryFile | undefined {
  const data = bytes?.toString();
  if (bytes === undefined || data === undefined || !Buffer.from(data).equals(bytes)) return undefined;
  return { data, file: { path: decapPath(file), id: version } };
}
