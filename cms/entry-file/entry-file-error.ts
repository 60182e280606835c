import type { SourceFault } from '#entries/source-fault';

/** A file that cannot be read as an entry; `unwritable`: the data holds what no file can. */
export type EntryFileFault = SourceFault['code'] | 'encoding' | 'unwritable';

/** Why {@link readEntryFile} or {@link writeEntryFile} gave up; the words for editors are in `messages/data-01.ts`. */
export class EntryFileError extends Error {
  readonly code: EntryFileFault;
  /** Line of the file, from 1. */
  readonly line: number | undefined;
  /** The parser's name of the fault, English. */
  readonly detail: string | undefined;

  constructor(code: EntryFileFault, line?: number, detail?: string) {
    super([code, line, detail].filter((part) => part !== undefined).join(' '));
    this.name = 'EntryFileError';
    this.code = code;
    this.line = line;
    this.detail = detail;
  }
}
