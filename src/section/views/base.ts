import type { PagedKind } from '../addresses.ts';

/** A code of the model with its Russian label. */
export interface Coded<Code extends string = string> {
  code: Code;
  label: string;
}

/** A link to a page of the section; `address` is relative to the base path. */
export interface PageRef {
  id: string;
  title: string;
  address: string;
}

export interface FileView {
  /** Relative to the base path. */
  address: string;
  /** Path below `content/files/`. */
  source: string;
  title: string;
  /** Lower case, without the dot. */
  extension: string;
  /** Bytes. */
  size: number;
  /** A PDF whose text cannot be searched or read aloud. */
  scan: boolean;
  /** Size of a picture, in pixels: the page keeps its place before it is loaded. */
  picture?: { width: number; height: number };
}

/** What every entry with a page of its own has. */
export interface EntryView {
  kind: PagedKind;
  id: string;
  slug: string;
  address: string;
  title: string;
  summary?: string;
  updatedOn?: string;
  /** Rendered body: safe HTML, the results gate already applied; empty when there is none. */
  bodyHtml: string;
}
