/** What the editor's screen «Импорт» and the local server say to each other; see cms/api/types.ts. */
import type { Kind } from '#model/kind-names';
import type { DraftFinding } from './types.ts';

/** What a foreign file may be about. */
export const importNouns = ['roadmap', 'mentors', 'mentees', 'documents', 'events'] as const;
export type ImportNoun = (typeof importNouns)[number];

/** A file, or what was pasted, and what a person said of it: `import/preview` takes it. */
export interface ImportRequest {
  noun: ImportNoun;
  /** Of the file; only its ending is looked at. Empty for what was pasted. */
  name: string;
  /** In base64; what was pasted as UTF-8. */
  bytes: string;
  /** Heading of a column as it stands in the file → what is in it; `-` for a column of no use. */
  mapping: Record<string, string>;
}

/** `import/apply` takes what was looked at and what was decided. */
export interface ImportApplyRequest extends ImportRequest {
  fingerprint: string;
  decisions: ImportDecisions;
}

/** Entries by their place in the plan, from 0. */
export interface ImportDecisions {
  leftOut: number[];
  /** Where the section and the file differ, the file is right. */
  byFile: number[];
  /** New entries are drafts. */
  drafts: boolean;
}

/** A value as JSON holds it. */
type ImportValue = string | number | boolean | null | readonly ImportValue[] | ImportData;
type ImportData = { readonly [key: string]: ImportValue };

export interface ImportChange {
  /** Path of the field with dots. */
  field: string;
  before?: ImportValue;
  after: ImportValue;
}

export type ImportState = 'new' | 'changed' | 'conflicting' | 'same' | 'held';

export interface ImportEntry {
  state: ImportState;
  kind: Kind;
  /** Path from the content folder; empty for what is held. */
  file: string;
  /** What a person recognises it by; may be a name. */
  label: string;
  /** Why the person stands in the section without a name. */
  nameless?: string;
  /** It cannot be published as it is: it will be a draft. */
  incomplete: boolean;
  /** Of a new entry, what the file says; of another, what it adds. */
  additions: ImportChange[];
  conflicts: ImportChange[];
  remarks: ImportNote[];
  /** Of a new roadmap: its table as its author drew it. */
  table?: ImportTableRow[];
}

export interface ImportTableRow {
  kind: 'labels' | 'numbers' | 'stage' | 'activity';
  cells: string[];
}

/** Something to know, in Russian. */
export interface ImportNote {
  level: 'doubt' | 'note';
  text: string;
  /** Where in the file; empty for the file as a whole. */
  place: string;
}

export interface ImportColumn {
  label: string;
  /** What it is taken for; missing where nobody knows. */
  key?: string;
  /** What it could be. */
  doubts: string[];
}

/** What a column may hold. */
export interface ImportChoice {
  key: string;
  label: string;
}

/** Nothing is written yet. */
export interface ImportPreviewAnswer {
  /** Tells this plan from another: what is carried out is what was looked at. */
  fingerprint: string;
  /** Rows below the headings, and how many of them are in entries. */
  rows: { total: number; kept: number };
  columns: ImportColumn[];
  choices: ImportChoice[];
  entries: ImportEntry[];
  /** About the file as a whole. */
  notes: ImportNote[];
  /** Why nothing can be read as it is; a column named by a person may help. Missing when all is well. */
  refusals?: string[];
}

export interface ImportedFile {
  kind: Kind;
  file: string;
  label: string;
  isNew: boolean;
  isDraft: boolean;
  /** What the rules say of it now; of a draft nothing. */
  findings: ImportFinding[];
}

export type ImportFinding = Pick<
  DraftFinding,
  'rule' | 'severity' | 'source' | 'message' | 'fix' | 'field' | 'fieldLabel' | 'page'
>;

export interface ImportApplyAnswer {
  written: ImportedFile[];
  /** People whose names went into the private register. */
  names: number;
  /** Entries for which a person has to decide first; they were not written. */
  held: { label: string; reasons: string[] }[];
}
