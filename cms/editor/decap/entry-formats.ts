import type { DraftData } from '../../api/types.ts';
import { readEntryFile } from '../../entry-file/entry-file.ts';

/**
 * Decap's custom formats. Reading gives the form's data; writing gives JSON, which the backend turns into the file's
 * text: only there the text is known that the form was loaded from (entry-backend.ts).
 */
export const entryFormats = {
  'entry-json': {
    fromFile: (raw: string): DraftData => readEntryFile('documents', raw),
    toFile: (data: DraftData): string => JSON.stringify(data),
  },
  'entry-mdx': {
    fromFile: (raw: string): DraftData => readEntryFile('programs', raw),
    toFile: (data: DraftData): string => JSON.stringify(data),
  },
};
