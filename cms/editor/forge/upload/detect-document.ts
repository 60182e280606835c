import { detectFile } from '#entries/detect-file';

/** Parts by which an archive is a document of an office program. */
const documents: readonly [extension: string, part: string][] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['odt', 'mimetypeapplication/vnd.oasis.opendocument.text'],
  ['ods', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'mimetypeapplication/vnd.oasis.opendocument.presentation'],
];

/** Names of parts that hold macros or other programs. */
const activeParts =
  /vbaProject\.bin|Basic\/Standard\/|(?:word|xl|ppt)\/embeddings\/[^/\0]*\.(?:bin|exe)|activeX\//i;

/**
 * What the first bytes of an upload and the names in its archive say. The build looks into the file.
 * @returns `detected` as in `FileFacts`; `active` for a document with macros
 */
export function detectDocument(bytes: Uint8Array, extension: string): { detected: string; active?: true } {
  const detected = detectFile(bytes);
  if (detected === 'zip') {
    const names = new TextDecoder('latin1').decode(bytes);
    const found = documents.find(([, part]) => names.includes(part))?.[0] ?? 'zip';
    return { detected: found, ...(activeParts.test(names) ? { active: true as const } : {}) };
  }
  const isText = detected === 'unknown' && (extension === 'txt' || extension === 'csv') && !bytes.includes(0);
  return { detected: isText ? 'text' : detected };
}
