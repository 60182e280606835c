import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeText, encodeText, joinArray, splitArray } from './cbor.ts';

interface PagefindEntry {
  languages: Record<string, { hash: string; wasm: string; page_count: number }>;
}

/** Pagefind puts these bytes before every packed file and refuses a file without them. */
const signature = Buffer.from('pagefind_dcd');

/** Places in the metadata array: version, pages, chunks, filters, sorts, names of the meta fields. */
const filtersField = 3;
const sortsField = 4;

async function readPacked(file: string): Promise<Uint8Array> {
  const bytes = gunzipSync(await readFile(file));
  if (!bytes.subarray(0, signature.length).equals(signature)) {
    throw new Error(`Файл «${path.basename(file)}» поискового индекса записан в незнакомом виде.`);
  }
  return bytes.subarray(signature.length);
}

async function writePacked(file: string, content: Uint8Array): Promise<void> {
  await writeFile(file, gzipSync(Buffer.concat([signature, content]), { level: 9 }));
}

function nameOf(language: string, content: Uint8Array, length: number): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, length)}`;
}

/** Puts the encoded items of an encoded array into the order of their bytes. */
function sortItems(items: readonly Uint8Array[]): Uint8Array {
  return joinArray([...items].sort((one, other) => Buffer.compare(one, other)));
}

/** Rewrites one filter file, `[name, [[value, pages], …]]`, under the name that follows from its content. */
async function sortFilter(bundle: string, language: string, hash: string): Promise<string> {
  const file = (name: string): string => path.join(bundle, 'filter', `${name}.pf_filter`);
  const [name, values] = splitArray(await readPacked(file(hash)));
  if (!name || !values) throw new Error(`Фильтр «${hash}» поискового индекса пуст.`);
  const content = joinArray([name, sortItems(splitArray(values))]);
  const canonicalHash = nameOf(language, content, 7);
  await rm(file(hash));
  await writePacked(file(canonicalHash), content);
  return canonicalHash;
}

async function sortMeta(bundle: string, language: string, hash: string): Promise<string> {
  const file = (name: string): string => path.join(bundle, `pagefind.${name}.pf_meta`);
  const fields = splitArray(await readPacked(file(hash)));
  const filters: Uint8Array[] = [];
  for (const filter of splitArray(fields[filtersField] ?? joinArray([]))) {
    const [name, filterHash] = splitArray(filter);
    if (!name || !filterHash) throw new Error('В поисковом индексе есть фильтр без имени.');
    const canonicalHash = await sortFilter(bundle, language, decodeText(filterHash));
    filters.push(joinArray([name, encodeText(canonicalHash)]));
  }
  fields[filtersField] = sortItems(filters);
  fields[sortsField] = sortItems(splitArray(fields[sortsField] ?? joinArray([])));
  const content = joinArray(fields);
  const canonicalHash = nameOf(language, content, 10);
  await rm(file(hash));
  await writePacked(file(canonicalHash), content);
  return canonicalHash;
}

/**
 * Makes a bundle of Pagefind the same, byte for byte, for the same pages, and returns how many pages it has.
 *
 * Pagefind 1.5.2 writes everything in a fixed order except the values of a filter, the filters and the sort
 * keys: they come in the order of a hash table with a random seed, and the names of their files follow from
 * it. Here they are sorted and the files renamed.
 *
 * @param bundle the folder `pagefind/` as Pagefind wrote it
 * @throws Error when a file of the bundle is not laid out as in Pagefind 1.5.2
 */
export async function canonicalizeBundle(bundle: string): Promise<number> {
  const entryFile = path.join(bundle, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as PagefindEntry;
  let pages = 0;
  for (const [language, index] of Object.entries(entry.languages)) {
    index.hash = await sortMeta(bundle, language, index.hash);
    pages += index.page_count;
  }
  await writeFile(entryFile, JSON.stringify(entry));
  return pages;
}
