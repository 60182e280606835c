import type { z } from 'zod';
import type { Coded, FileView, PageRef, PersonView } from '#section/types';
import { absoluteUrl } from '../addresses.ts';
import type { Place } from '../addresses.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the builder of the feed needs from outside. */
export interface FeedOptions extends Place {
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  hash: (text: string) => string;
}

/** What the builders of records share. */
export interface FeedTools {
  url: (address: string) => string;
  /** Adds the record's hash. */
  seal: <T extends object>(record: T) => T & { hash: string };
}

export function createFeedTools(options: FeedOptions): FeedTools {
  return {
    url: (address) => absoluteUrl(options, address),
    seal: (record) => ({ ...record, hash: options.hash(canonicalJson(record)) }),
  };
}

/** Fields of the views of entries with a page, without the body. */
export function pageOf(
  { url }: FeedTools,
  { id, address, title, updatedOn }: { id: string; address: string; title: string; updatedOn?: string },
) {
  return { id, url: url(address), title, ...(updatedOn === undefined ? {} : { updatedOn }) };
}

export function filesOf({ url }: FeedTools, files: readonly FileView[]) {
  return files.map(({ address, title, extension, size }) => ({ url: url(address), title, extension, size }));
}

export function idsOf(refs: readonly PageRef[]): string[] {
  return refs.map(({ id }) => id);
}

/** A person in a record; whoever is not named cannot be followed from one record to another. */
export function personOf(person: PersonView) {
  const { label, named } = person;
  return person.named ? { label, named, id: person.id } : { label, named };
}

/** The code of a view as the model's list types it. */
export function codeIn<S extends z.ZodType<string>>(list: { schema: S }, { code }: Coded): z.output<S> {
  return list.schema.parse(code);
}

export function codesIn<S extends z.ZodType<string>>(list: { schema: S }, values: readonly Coded[]) {
  return values.map((value) => codeIn(list, value));
}
