const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16 = { le: new TextDecoder('utf-16le'), be: new TextDecoder('utf-16be') };
const windows1251 = new TextDecoder('windows-1251');

/** Text of a file as Russian programs write it: UTF-16, else UTF-8, else Windows-1251. Never throws. */
export function decodeText(bytes: Uint8Array): string {
  const order = orderOfUtf16(bytes);
  if (order !== undefined) return utf16[order].decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1251.decode(bytes);
  }
}

/** High bytes of Latin letters, of Cyrillic letters, of dashes and quotes, of the sign «№». */
const highBytes: ReadonlySet<number> = new Set([0x00, 0x04, 0x20, 0x21]);

/** Pairs in a row that may lack such a byte: a text of another encoding that hides among them would be longer. */
const mostForeignPairs = 3;

/** The order of bytes of UTF-16, by its mark or by where the high bytes stand; undefined for anything else. */
function orderOfUtf16(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  if (!bytes.includes(0x00) && !bytes.includes(0x04)) return undefined;
  const [le, be] = [hasHighBytes(bytes, 1), hasHighBytes(bytes, 0)];
  if (le === be) return undefined;
  return le ? 'le' : 'be';
}

function hasHighBytes(bytes: Uint8Array, place: 0 | 1): boolean {
  let foreign = 0;
  for (let at = place; at < bytes.length; at += 2) {
    foreign = highBytes.has(bytes[at] ?? 0) ? 0 : foreign + 1;
    if (foreign > mostForeignPairs) return false;
  }
  return bytes.length >= 4;
}
