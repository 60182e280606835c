import { inflateSync } from 'node:zlib';

/** Bytes that one stream, and all streams together, may unpack to; a page scanned at 600 dots is about 100 MB. */
const mostUnpackedOne = 192 * 1024 * 1024;
const mostUnpacked = 1024 * 1024 * 1024;

/** Streams that are tried: a document of a thousand pages has some thousands. */
const mostStreams = 50_000;

/** Names of what runs, opens, carries or sends something, and of encryption. A letter may be written as `#4A`. */
const activeName = new RegExp(
  `/(?:${[
    'JavaScript',
    'Launch',
    'EmbeddedFiles?',
    'RichMedia',
    'Rendition',
    'Encrypt',
    'SubmitForm',
    'ImportData',
    'GoToE',
  ]
    .map(escapable)
    .join('|')})(?![\\w#.-])`,
);
const objectStream = new RegExp(`/${escapable('ObjStm')}(?![\\w#.-])`);

/** A stream packed twice unpacks a thousand times a thousand; no program writes one. */
const packedTwice = /\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/;

/**
 * Looks at the objects of a PDF without running a parser over them.
 * @returns `active` when it names JavaScript, a program to start, an attached file, a password; `bomb` when its streams
 * unpack to more than any honest document
 */
export function inspectPdfStructure(bytes: Buffer): 'active' | 'bomb' | undefined {
  const source = bytes.toString('latin1');
  if (activeName.test(source)) return 'active';
  if (packedTwice.test(source)) return 'bomb';
  let left = mostUnpacked;
  let streams = 0;
  for (const { index, 0: keyword } of source.matchAll(/(?<!end)stream\r?\n/g)) {
    streams += 1;
    if (streams > mostStreams) return 'bomb';
    const unpacked = unpack(bytes.subarray(index + keyword.length), Math.min(left, mostUnpackedOne));
    if (unpacked === 'bomb') return 'bomb';
    left -= unpacked?.length ?? 0;
    if (
      unpacked === undefined ? isObjectStream(source, index) : activeName.test(unpacked.toString('latin1'))
    ) {
      return 'active';
    }
  }
  return undefined;
}

/** Objects that are packed in a way of which nobody can look inside. */
function isObjectStream(source: string, keyword: number): boolean {
  const before = source.slice(Math.max(0, keyword - 4000), keyword);
  return objectStream.test(before.slice(before.lastIndexOf(' obj') + 1));
}

/** Unpacked bytes; undefined when the stream is packed in another way or not at all. */
function unpack(packed: Buffer, limit: number): Buffer | 'bomb' | undefined {
  if (((packed[0] ?? 0) & 0x0f) !== 8) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    return error instanceof RangeError ? 'bomb' : undefined;
  }
}

/** `JS` → `(?:J|#4a)(?:S|#53)`; a `?` makes the letter before it optional. */
function escapable(name: string): string {
  return name.replace(/[A-Za-z]/g, (letter) => {
    const [high = '', low = ''] = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${high}${/\d/.test(low) ? low : `[${low}${low.toUpperCase()}]`})`;
  });
}
