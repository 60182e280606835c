import type { Kind } from './kind-names.ts';
import type { DataOf } from './kinds.ts';

/** A valid entry: what a file of the content folder says, after parsing. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** Stable id; of the school, `school`. */
  id: string;
  /** Path from the content folder, forward slashes. */
  file: string;
  /** Last part of the page's address; Latin letters, digits, hyphens. */
  slug: string;
  draft: boolean;
  data: DataOf<K>;
  /** Body of an `.mdx` entry as written; empty for `.json`. */
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** All that a reader could ever see of the body, as plain text: results too, and alternative texts. */
  bodyText: string;
}

/** What is known of a file below `content/files/` without its bytes. */
export interface FileFacts {
  /** Path from `content/files/`, forward slashes. */
  path: string;
  /** Bytes. */
  size: number;
  /** Lower-case extension without the dot. */
  extension: string;
  /** What the first bytes say: an extension, or `unknown`. */
  detected: string;
  /** For PDF: does it hold text that can be searched; otherwise undefined. */
  hasTextLayer?: boolean;
  /** For PDF: does it hold a structure for screen readers (ГОСТ Р 70176-2022). */
  tagged?: boolean;
  /** Names that the properties of a document give for its authors and editors. */
  authors?: readonly string[];
  /** A document that holds macros or other executable parts, or is encrypted. */
  active?: true;
  /** Text of a document with its properties, for the search of names; cut off after some megabytes. */
  text?: string;
  /** Of a picture: its size as published, in pixels. */
  picture?: { width: number; height: number };
  /** A picture that cannot be drawn, or a document that cannot be read. */
  damaged?: true;
  /** SHA-256, hexadecimal. */
  digest: string;
}

/** A problem found while reading or parsing; the structural rules (`DATA-…`, `BODY-…`) turn it into a finding. */
export interface Problem {
  /** Rule id and code, e.g. `DATA-02.format`. */
  rule: string;
  code: string;
  file: string;
  /** Path of the field with dots, e.g. `extensions.0.newEndDate`; empty when the whole file is meant. */
  field: string;
  line?: number;
  args: Record<string, string | number>;
  /** The entry is a draft, so the problem is only a hint. */
  draft: boolean;
}

/** All that the content folder holds. */
export interface Content {
  school: Entry<'school'> | undefined;
  /** Valid entries by kind, sorted by file; drafts that are complete enough are among them. */
  entries: { [K in Exclude<Kind, 'school'>]: readonly Entry<K>[] };
  /** Files below `content/files/`, by path. */
  files: ReadonlyMap<string, FileFacts>;
  problems: readonly Problem[];
  /** Entries that could not be parsed or are withheld for their own problems: file, kind, id where it was readable. */
  broken: readonly BrokenEntry[];
  /** SHA-256 over paths and bytes of all files, hexadecimal. */
  contentHash: string;
  /** Files read, school.json included. */
  fileCount: number;
  /** Names that only the school's private register tells, by id of the entry: `check` looks for them, no build has them. */
  privateNames?: ReadonlyMap<string, PersonName>;
}

export interface PersonName {
  lastName?: string | undefined;
  firstName?: string | undefined;
  patronymic?: string | undefined;
}

export interface BrokenEntry {
  kind: Kind;
  file: string;
  id: string | undefined;
  draft: boolean;
  /** Of a mentor or mentee: the name, as far as it could be read. */
  name?: PersonName;
}

export type EntryKind = Exclude<Kind, 'school'>;
