import { parseEntry } from '#entries/parse-entry';
import type { RawFile } from '#entries/read-files';
import type { Content, Entry } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';
import { Refusal } from '#register/refusal';
import type { Photo } from './photo.ts';
import type { WithdrawnEntry } from './withdraw-entry.ts';

/** No other entry needs the photograph. */
export function isGoing({ usedBy }: Photo): boolean {
  return usedBy.length === 0;
}

/** The files as they will be: edited entries, and photographs that nobody needs gone. */
export function editFiles(
  files: readonly RawFile[],
  withdrawn: readonly WithdrawnEntry[],
  photos: readonly Photo[],
): RawFile[] {
  const gone = new Set(photos.filter(isGoing).map(({ file }) => file));
  const texts = new Map(withdrawn.map(({ entry, source }) => [entry.file, Buffer.from(source)]));
  return files
    .filter(({ path }) => !gone.has(path))
    .map((file) => {
      const bytes = texts.get(file.path);
      return bytes === undefined ? file : { path: file.path, size: bytes.length, bytes };
    });
}

/**
 * The content as it will be.
 * @param own entries that were edited
 * @throws Refusal when an edited entry could no longer be read: it must not be written then
 */
export function contentAfter(content: Content, files: readonly RawFile[], own: ReadonlySet<string>): Content {
  const { timeZone } = (content.school ?? placeholderSchool).data;
  const reparse = <K extends 'mentors' | 'mentees'>(kind: K) =>
    (content.entries[kind] as readonly Entry<K>[]).map((entry) => {
      const file = files.find(({ path }) => path === entry.file);
      if (!own.has(entry.file) || file === undefined) return entry;
      const edited = parseEntry(kind, file, timeZone).entry;
      if (edited === undefined)
        throw new Refusal(`Запись ${entry.file} не удалось изменить. Всё осталось как было.`);
      return edited as Entry<K>;
    });
  return {
    ...content,
    entries: { ...content.entries, mentors: reparse('mentors'), mentees: reparse('mentees') },
  };
}
