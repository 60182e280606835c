const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16 = { le: new TextDecoder('utf-16le'), be: new TextDecoder('utf-16be') };
const windows1251 = new TextDecoder('windows-1251');

/** Text of a file as Russian programs write it: UTF-16 with its mark, else UTF-8, else Windows-1251. Never throws. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16.le.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16.be.decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1251.decode(bytes);
  }
}
