import type { DraftData } from '../../api/types.ts';
import { readEntryFile } from '../../entry-file/entry-file.ts';

/** The fields of an entry that a list needs: the server gives them in place of the file's text. */
export class ListedEntry {
  readonly data: DraftData;
  constructor(data: DraftData) {
    this.data = data;
  }
}

/**
 * Decap's custom formats. Reading gives the form's data; writing gives JSON, which the backend turns into the file's
 * text: only there the text is known that the form was loaded from (entry-backend.ts).
 */
export const entryFormats = {
  'entry-json': {
    fromFile: (raw: string | ListedEntry): DraftData => read('documents', raw),
    toFile: (data: DraftData): string => JSON.stringify(data),
  },
  'entry-mdx': {
    fromFile: (raw: string | ListedEntry): DraftData => read('programs', raw),
    toFile: (data: DraftData): string => JSON.stringify(data),
  },
};

function read(kind: 'documents' | 'programs', raw: string | ListedEntry): DraftData {
  return raw instanceof ListedEntry ? raw.data : readEntryFile(kind, raw);
}
