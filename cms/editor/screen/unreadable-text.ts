import data01 from '#messages/data-01';
import type { CodeMessage } from '#messages/rule-messages';
import { EntryFileError } from '../../entry-file/entry-file-error.ts';
import { readEntryFile } from '../../entry-file/entry-file.ts';
import type { EntryFileFault } from '../../entry-file/entry-file-error.ts';
import { kindOfPath } from '../decap/kind-of-path.ts';

/** Why the text of an entry cannot be read (DATA-01), in Russian. */
export interface TextFault {
  /** With the line, where there is one. */
  message: string;
  fix: string;
}

/**
 * What is wrong with the text of an entry's file.
 * @param path in Decap's words: `content/news/a.mdx`
 * @returns undefined when the text can be read
 */
export function findTextFault(path: string, raw: string): TextFault | undefined {
  try {
    readEntryFile(kindOfPath(path), raw);
    return undefined;
  } catch (error) {
    if (!(error instanceof EntryFileError)) throw error;
    return describeFault(error);
  }
}

function describeFault({ code, line, detail = '' }: EntryFileError): TextFault {
  const { message, fix }: CodeMessage = data01.codes[knownCode(code)];
  const place = line === undefined ? '' : `Строка ${line}. `;
  return { message: `${place}${message({ detail })}`, fix: fix({ detail }) };
}

/** Reading never finds that something cannot be written. */
function knownCode(code: EntryFileFault): Exclude<EntryFileFault, 'unwritable'> {
  return code === 'unwritable' ? 'encoding' : code;
}
