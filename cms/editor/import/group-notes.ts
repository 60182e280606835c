import type { ImportNote, ImportPreviewAnswer } from '../../api/import.ts';

/** The same words about several places. */
export interface NoteGroup {
  text: string;
  places: string[];
}

/** Everything there is to say at a level, of the file and of its entries; the same words once, with all their places. */
export function groupNotes(
  { notes, entries }: Pick<ImportPreviewAnswer, 'notes' | 'entries'>,
  level: ImportNote['level'],
): NoteGroup[] {
  const all = [...notes, ...entries.flatMap(({ remarks }) => remarks)].filter((note) => note.level === level);
  return Array.from(
    Map.groupBy(all, ({ text }) => text),
    ([text, same]) => ({
      text,
      places: [...new Set(same.map(({ place }) => place))].filter((place) => place !== ''),
    }),
  );
}
