import { gunzipSync } from 'node:zlib';
import { bodyText } from '#entries/body/body-text';
import { parseBody } from '#entries/body/parse-body';
import { decodeText } from '#entries/documents/decode-text';
import { longestText } from '#entries/documents/document-facts';
import type { DocumentFacts } from '#entries/documents/document-facts';
import { officeKind } from '#entries/documents/office-kind';
import { readOffice } from '#entries/documents/read-office';
import { readPdf } from '#entries/documents/read-pdf';
import { hasControls } from '#entries/documents/read-plain-text';
import { newBudget, openZip } from '#entries/documents/zip-archive';
import type { UnpackBudget } from '#entries/documents/zip-archive';
import { mayEndAsArchive } from '#entries/documents/zip-directory';
import { decodeStrictly } from './path-line.ts';

/** What a file says, each text in every way in which it may be meant. */
export interface Reading {
  texts: string[];
  /** Something of it could not be read: nobody can say what it holds. */
  unread: boolean;
}

const decoders = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'utf-16le',
  'utf-16be',
].map((label) => new TextDecoder(label));

/** Archives inside archives that are opened. */
const deepest = 4;

/** Pictures, sounds, films and fonts: they hold no text but that of their properties. */
const media =
  /^(?:\x89PNG|\xFF\xD8\xFF|GIF8[79]a|RIFF[^]{4}(?:WEBP|WAVE|AVI )|BM|II\*\0|MM\0\*|\0\0[\x01\x02]\0|[^]{4}ftyp|ID3|\xFF[\xFB\xF3\xF2]|OggS|fLaC|\x1A\x45\xDF\xA3|wOF[F2]|OTTO|\0\x01\0\0|true|ttcf)/;

/** Text that stands for something else: enciphered, or kept outside of the history. */
const veiled = /^\s*(?:-----BEGIN (?:PGP|AGE)|age-encryption\.org|version https:\/\/git-lfs)/;

/** Reads a file of a history, and what is packed in it. Never throws. */
export function readBlob(bytes: Buffer, path: string): Promise<Reading> {
  return readBytes(bytes, path, newBudget(), 1);
}

async function readBytes(bytes: Buffer, path: string, budget: UnpackBudget, depth: number): Promise<Reading> {
  const head = bytes.toString('latin1', 0, 1024);
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return readZip(bytes, budget, depth);
  if (head.startsWith('\x1F\x8B')) return readGzip(bytes, path, budget, depth);
  if (head.includes('%PDF-')) {
    const read = ofDocument(bytes, await readPdf(bytes));
    return { ...read, unread: read.unread || mayEndAsArchive(bytes) };
  }
  const text = decodeStrictly(bytes);
  if (text !== undefined && !hasControls(text)) {
    return { texts: [text, ...readMarkup(text, path)], unread: veiled.test(text) };
  }
  const isText = !hasControls(decodeText(bytes).replace(/\x1A+$/, ''));
  const isMedia = !isText && media.test(head);
  const texts = isMedia ? [bytes.toString('utf8'), bytes.toString('utf16le')] : decodingsOf(bytes);
  return { texts, unread: (!isText && !isMedia) || mayEndAsArchive(bytes) };
}

/** The bytes in every encoding in which Russian text is written. */
export function decodingsOf(bytes: Buffer): string[] {
  return [bytes.toString('utf8'), ...decoders.map((decoder) => decoder.decode(bytes))];
}

/** A text as its reader sees it, where that may differ from what is written. */
function readMarkup(text: string, path: string): string[] {
  return /\.mdx?$/i.test(path) || /&[A-Za-z]{2,8};/.test(text) ? [bodyText(parseBody(text).tree)] : [];
}

function ofDocument(bytes: Buffer, { text, authors = [], damaged, active }: DocumentFacts): Reading {
  const isWhole = text !== undefined && text.length + 1 < longestText;
  return {
    texts: [bytes.toString('utf8'), text ?? '', ...authors],
    unread: !isWhole || damaged === true || active === true,
  };
}

async function readZip(bytes: Buffer, budget: UnpackBudget, depth: number): Promise<Reading> {
  const whole = bytes.toString('utf8');
  const archive = openZip(bytes, budget);
  if (archive === undefined || archive.encrypted || depth > deepest) return { texts: [whole], unread: true };
  const names = archive.rawNames.flatMap(decodingsOf);
  try {
    if (officeKind(archive) !== undefined) {
      const read = ofDocument(bytes, readOffice(bytes));
      return { ...read, texts: [...names, ...read.texts] };
    }
    const all: Reading = { texts: [...names, whole], unread: false };
    for (const name of archive.names.filter((member) => !member.endsWith('/'))) {
      const { texts, unread } = await readBytes(
        archive.read(name) ?? Buffer.alloc(0),
        name,
        budget,
        depth + 1,
      );
      all.texts.push(...texts);
      all.unread ||= unread;
    }
    return all;
  } catch {
    return { texts: [...names, whole], unread: true };
  }
}

async function readGzip(bytes: Buffer, path: string, budget: UnpackBudget, depth: number): Promise<Reading> {
  const header = decodingsOf(bytes.subarray(0, 1024));
  if (depth > deepest || budget.left <= 0) return { texts: header, unread: true };
  let inside: Buffer;
  try {
    inside = gunzipSync(bytes, { maxOutputLength: budget.left });
  } catch {
    return { texts: header, unread: true };
  }
  budget.left -= inside.length;
  const { texts, unread } = await readBytes(inside, path.replace(/\.gz$/i, ''), budget, depth + 1);
  return { texts: [...header, ...texts], unread };
}
