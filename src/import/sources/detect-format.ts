import { decodeText } from '#entries/documents/decode-text';
import { officeKind } from '#entries/documents/office-kind';
import type { ZipArchive } from '#entries/documents/zip-archive';
import { openOffice } from './office-parts.ts';
import { Refusal } from './refuse.ts';
import type { SourceCode } from './refuse.ts';

/** What a file is by its bytes, opened as far as that needs. */
export type DetectedFile =
  | { format: 'docx' | 'xlsx' | 'ods'; archive: ZipArchive }
  | { format: 'html' | 'csv' | 'text'; text: string };

const startsWith: readonly [begins: RegExp, code: SourceCode][] = [
  [/^%PDF/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|RIFF....WEBP)/s, 'picture'],
  [/^(?:Rar!|7z\xBC\xAF|\x1F\x8B)/, 'archive'],
];

const beginsHtml =
  /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|meta|title|style|body|table|div|p|h[1-6]|ul|ol|span|article|section|main|center|font|google-sheets-html-origin)[\s>]/i;

/**
 * Tells the format by the bytes; the name decides only between a text and a table in text form.
 * Throws a refusal that says how to save the file when it is of another format.
 */
export function detectFormat(name: string, bytes: Uint8Array): DetectedFile {
  if (bytes.length === 0) throw new Refusal('empty');
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const foreign = startsWith.find(([begins]) => begins.test(head));
  if (foreign) throw new Refusal(foreign[1]);
  if (head.startsWith('\xD0\xCF\x11\xE0')) throw new Refusal(oldOffice(bytes));
  if (head.startsWith('PK')) return detectArchive(openOffice(bytes));
  return detectText(name, decodeText(bytes));
}

/** Word, Excel and PowerPoint before 2007, and newer ones with a password, keep a small file system. */
function oldOffice(bytes: Uint8Array): SourceCode {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const has = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return 'encrypted';
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book')) return 'xls';
  return 'unknown';
}

function detectArchive(archive: ZipArchive): DetectedFile {
  if (archive.encrypted) throw new Refusal('encrypted');
  if (hasMacros(archive)) throw new Refusal('macros');
  const kind = officeKind(archive);
  if (kind === 'docx' || kind === 'xlsx') return { format: kind, archive };
  if (kind === 'odt') throw new Refusal('odt');
  if (kind === 'pptx' || kind === 'odp') throw new Refusal('presentation');
  if (kind !== 'ods') throw new Refusal('archive');
  if (/<(?:\w+:)?encryption-data/i.test(archive.read('META-INF/manifest.xml')?.toString('utf8') ?? '')) {
    throw new Refusal('encrypted');
  }
  return { format: kind, archive };
}

function hasMacros(archive: ZipArchive): boolean {
  return (
    archive.names.some((name) => /(?:^|\/)vbaProject[^/]*$|^(?:Basic|Scripts)\/.*\.xml$/i.test(name)) ||
    /macroEnabled|vbaProject/i.test(archive.read('[Content_Types].xml')?.toString('utf8') ?? '')
  );
}

function detectText(name: string, text: string): DetectedFile {
  if (/^\s*$/.test(text)) throw new Refusal('empty');
  if (/^MIME-Version:/i.test(text)) throw new Refusal('webArchive');
  if (/[\0-\u0008\u000E-\u001A\u001C-\u001F]/.test(text)) throw new Refusal('unknown');
  if (beginsHtml.test(text)) return { format: 'html', text };
  if (/^\s*<\?xml/.test(text)) throw new Refusal('xml');
  return { format: /\.(?:csv|tsv)$/i.test(name) ? 'csv' : 'text', text };
}
