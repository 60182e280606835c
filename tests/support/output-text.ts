import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { readZip } from './zip.ts';

/** A file of a built site with all that could be read in it. */
export interface OutputFile {
  /** Path from the site's folder, forward slashes. */
  path: string;
  bytes: Buffer;
  /** Lower case, ё as е: the path, the bytes as text, and what they say once unpacked and unescaped. */
  text: string;
}

/** Is the file of a built site a page: not the piece of HTML that other sites take into theirs. */
export function isPage(file: string): boolean {
  return file.endsWith('.html') && file !== 'vstavka/blok.html';
}

/** Paths of all files below a folder, sorted, forward slashes. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** Every file of a folder as searchable text: packed ones unpacked, Word and PDF read, escapes undone. */
export async function readAllText(dir: string): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const name of await listFiles(dir)) {
    const bytes = await readFile(path.join(dir, name));
    const parts = [name, ...(await textsOf(bytes))];
    files.push({ path: name, bytes, text: fold([...parts, ...parts.flatMap(unescapeAll)].join('\n')) });
  }
  return files;
}

async function textsOf(bytes: Buffer): Promise<string[]> {
  const own = bytes.toString('utf8');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [own, ...(await textsOf(gunzipSync(bytes)))];
  if (own.startsWith('PK\u0003\u0004')) {
    const members = readZip(bytes).map(({ name, bytes: member }) => `${name}\n${member.toString('utf8')}`);
    return [own, ...members, ...members.map((text) => text.replaceAll(/<[^>]*>/g, ''))];
  }
  if (own.startsWith('%PDF-')) {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(document, { mergePages: true });
    const { info } = await document.getMetadata();
    return [own, bytes.toString('latin1'), text, Object.values(info).join('\n')];
  }
  return [own];
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text with one kind of escape undone each: entities, `\u` of JSON and scripts, percent of addresses; no tags. */
function unescapeAll(text: string): string[] {
  const entities = text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex !== undefined) return codePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return codePoint(Number(decimal));
    return named[String(name)] ?? String(all);
  });
  const escapes = text.replaceAll(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_all, hex) =>
    codePoint(parseInt(String(hex), 16)),
  );
  const percent = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  const withoutTags = entities.replaceAll(/<[^>]*>/g, '').replaceAll('\u00AD', '');
  return [entities, escapes, percent, withoutTags].filter((version) => version !== text);
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The text as texts of files are kept for searching: lower case, ё as е. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}

/** Where in the files the needles occur, in names and contents; case and ё do not matter. */
export function findInFiles(
  files: readonly OutputFile[],
  needles: readonly string[],
): { file: string; needle: string }[] {
  if (files.length === 0 || needles.length === 0)
    throw new Error('nothing to search, or nothing to search for');
  return needles.flatMap((needle) =>
    files.filter(({ text }) => text.includes(fold(needle))).map((file) => ({ file: file.path, needle })),
  );
}
