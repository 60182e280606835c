import { decodeText, parseJsonSource, parseMdxSource } from '#entries/parse-source';
import { maxBytesOf } from '#entries/read-files';
import { kinds } from '#model/kinds';
import type { Kind } from '#model/kind-names';
import { describeFinding } from '#report/describe';
import type { DraftState } from '../../check/draft-state.ts';
import { evaluationOf } from '../../check/evaluations.ts';
import { Refusal } from '../refusal.ts';
import type { StoredFile } from '../store/snapshot.ts';

/** What an entry's text says, before it is compared with the model; undefined when it cannot be parsed. */
function readSource(kind: Kind, bytes: Uint8Array): Record<string, unknown> | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const source = kinds[kind].extension === 'json' ? parseJsonSource(text) : parseMdxSource(text);
  return 'code' in source ? undefined : source.data;
}

/** The same of a saved file. */
export function readStoredSource(
  kind: Kind,
  stored: StoredFile | undefined,
): Record<string, unknown> | undefined {
  return stored?.bytes === undefined ? undefined : readSource(kind, stored.bytes);
}

/** Is the entry for visitors? The card of the school always is. */
export function isPublished(kind: Kind, data: Readonly<Record<string, unknown>>): boolean {
  return kind === 'school' || data['draft'] !== true;
}

/**
 * What a text to be saved says.
 * @throws Refusal `invalid` for one that could not be read again
 */
export function requireSource(
  { kind, file, text, published }: DraftState,
  asOf: string,
): Record<string, unknown> {
  const bytes = Buffer.from(text);
  const data = bytes.length > maxBytesOf(file) ? undefined : readSource(kind, bytes);
  if (data !== undefined) return data;
  const [finding] = evaluationOf(published.content, asOf).findings.filter((other) => other.file === file);
  const why = finding === undefined ? '' : ` ${describeFinding({ ...finding, withholds: false }).message}`;
  throw new Refusal('invalid', `Такой текст нельзя сохранить: его потом не прочитать.${why}`);
}
