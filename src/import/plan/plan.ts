import type { Kind } from '#model/kind-names';
import type { ForeignPlace, ImportRemark } from '../remark.ts';

/** A value as JSON holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** A name that may not stand in the content: it goes into the private register, under the entry's id. */
export interface PrivateName {
  lastName?: string;
  firstName?: string;
  patronymic?: string;
}

/** An entry as a foreign file tells it: only the fields that the file speaks about. */
export interface ImportedEntry {
  kind: Kind;
  /** Of the entry that exists already; missing where the file brings a new one. */
  id?: string;
  /** File name of a new entry, without extension, and its id unless people are concerned. */
  slug?: string;
  data: JsonObject;
  /** Text below the front matter, for kinds that have one. */
  body?: string;
  privateName?: PrivateName;
  place?: ForeignPlace;
  remarks: readonly ImportRemark[];
}

/** What an importer understood of a file. */
export interface ImportResult {
  entries: readonly ImportedEntry[];
  /** About the file as a whole. */
  remarks: readonly ImportRemark[];
  /** Columns of the tables and what they were taken for; a person may correct it. */
  columns: readonly MappedColumn[];
  /** How many rows below the headings the file has, and how many of them are in entries. */
  rows: { total: number; kept: number };
}

export interface MappedColumn {
  /** Index of the table in the file, and of the column in it, from 0. */
  table: number;
  column: number;
  label: string;
  /** The field; missing where nobody knows. */
  key?: string;
  /** Fields that it could be. */
  doubts: readonly string[];
}

/** A field whose value in the section and in the file differ. */
export interface FieldChange {
  /** Path in the entry: `position`, `stages.0.activities.2.terms`. */
  field: string;
  before?: Json;
  after: Json;
}

/**
 * One entry of the plan.
 * - `new`: the section has no such entry
 * - `changed`: the file fills fields that are empty in the section
 * - `conflicting`: a field has another value in the section; it is kept unless a person decides otherwise
 * - `same`: nothing to do
 * - `held`: a person has to decide first, a remark tells what; nothing of it is written
 */
export interface PlannedEntry {
  state: 'new' | 'changed' | 'conflicting' | 'same' | 'held';
  kind: Kind;
  id: string;
  /** Path from the content folder, forward slashes. */
  path: string;
  /** What a person recognises the entry by; may be a name, so it never leaves the school's computer. */
  label: string;
  additions: readonly FieldChange[];
  conflicts: readonly FieldChange[];
  /** The entry with additions; with conflicts solved by the file in `replaced`. */
  kept: JsonObject;
  replaced: JsonObject;
  body?: string;
  privateName?: PrivateName;
  place?: ForeignPlace;
  remarks: readonly ImportRemark[];
}

export interface ImportPlan {
  entries: readonly PlannedEntry[];
  remarks: readonly ImportRemark[];
  columns: readonly MappedColumn[];
  rows: { total: number; kept: number };
}
