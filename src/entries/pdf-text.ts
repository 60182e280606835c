import { extractText, getDocumentProxy } from 'unpdf';

/** Fewer letters than this on the first pages are a stamp or a page number on a scan. */
const enoughLetters = 30;

/** True when the PDF holds text that can be searched and read aloud; a damaged file counts as having none. */
export async function hasPdfText(bytes: Uint8Array): Promise<boolean> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(document, { mergePages: true });
    return (text.match(/\p{L}/gu)?.length ?? 0) >= enoughLetters;
  } catch {
    return false;
  }
}
