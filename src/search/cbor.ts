/**
 * As much CBOR (RFC 8949) as Pagefind writes into its filter and metadata files: unsigned numbers, text and
 * arrays of known length. Items are handed on encoded, so that what is not understood is not changed.
 */

const number = 0;
const text = 3;
const array = 4;

interface Head {
  major: number;
  value: number;
  /** Where the content begins. */
  content: number;
}

function readHead(bytes: Uint8Array, at: number): Head {
  const [first = NaN, ...rest] = bytes.subarray(at, at + 5);
  const size = first & 31;
  const length = size < 24 ? 0 : 1 << (size - 24);
  if (Number.isNaN(first) || size > 26 || rest.length < length) {
    throw new Error(`CBOR: no item that can be read at byte ${at}`);
  }
  const value = rest.slice(0, length).reduce((sum, byte) => sum * 256 + byte, 0);
  return { major: first >> 5, value: length === 0 ? size : value, content: at + 1 + length };
}

function encodeHead(major: number, value: number): Uint8Array {
  const top = major << 5;
  if (value < 24) return Uint8Array.of(top | value);
  if (value < 0x100) return Uint8Array.of(top | 24, value);
  if (value < 0x1_0000) return Uint8Array.of(top | 25, value >> 8, value);
  return Uint8Array.of(top | 26, value >>> 24, value >> 16, value >> 8, value);
}

function itemEnd(bytes: Uint8Array, at: number): number {
  const { major, value, content } = readHead(bytes, at);
  if (major === number) return content;
  if (major === text && content + value <= bytes.length) return content + value;
  if (major !== array) throw new Error(`CBOR: an item of an unexpected type ${major} at byte ${at}`);
  let end = content;
  for (let index = 0; index < value; index += 1) end = itemEnd(bytes, end);
  return end;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Takes an encoded array; returns its items, still encoded.
 *
 * @throws Error when the bytes are anything else than one array of numbers, texts and arrays
 */
export function splitArray(bytes: Uint8Array): Uint8Array[] {
  const { major, value, content } = readHead(bytes, 0);
  if (major !== array) throw new Error(`CBOR: an array was expected, not type ${major}`);
  const items: Uint8Array[] = [];
  let at = content;
  while (items.length < value) {
    const end = itemEnd(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  if (at !== bytes.length) throw new Error('CBOR: bytes are left over after the array');
  return items;
}

/** Takes encoded items; returns the encoded array of them. */
export function joinArray(items: readonly Uint8Array[]): Uint8Array {
  return concat([encodeHead(array, items.length), ...items]);
}

/**
 * Takes an encoded text; returns the text.
 *
 * @throws Error when the item is no text
 */
export function decodeText(item: Uint8Array): string {
  const { major, value, content } = readHead(item, 0);
  if (major !== text) throw new Error(`CBOR: a text was expected, not type ${major}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(item.subarray(content, content + value));
}

/** Takes a text; returns it encoded. */
export function encodeText(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  return concat([encodeHead(text, bytes.length), bytes]);
}
