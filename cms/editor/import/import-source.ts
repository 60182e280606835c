/** A file that was chosen, or what was pasted. */
export interface ImportSource {
  /** Of the file; empty for what was pasted. */
  name: string;
  /** In base64. */
  bytes: string;
  /** What a person sees of it: «4 КБ», or the first lines of what was pasted. */
  shown: string;
}

/** What the clipboard may hold. */
type Clipboard = Pick<DataTransfer, 'getData'>;

/** Letters of a table that was pasted that are shown. */
const mostShown = 400;

/**
 * What was pasted: with its table if there is one, else as text.
 * @returns undefined when there is neither, for instance only a picture
 */
export function sourceOfPaste(clipboard: Clipboard): ImportSource | undefined {
  const [html, text] = [clipboard.getData('text/html'), clipboard.getData('text/plain')];
  const pasted = html.trim() === '' ? text : html;
  if (pasted.trim() === '') return undefined;
  return { name: '', bytes: toBase64(new TextEncoder().encode(pasted)), shown: beginningOf(text) };
}

/** Reads a file that was chosen. @param size in words */
export async function sourceOfFile(file: File, size: string): Promise<ImportSource> {
  return { name: file.name, bytes: toBase64(new Uint8Array(await file.arrayBuffer())), shown: size };
}

function beginningOf(text: string): string {
  const plain = text.trim().replaceAll('\t', ' | ');
  return plain.length > mostShown ? `${plain.slice(0, mostShown).trimEnd()}…` : plain;
}

/** In pieces: a function takes some ten thousand arguments at most. */
const piece = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += piece)
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(binary);
}
