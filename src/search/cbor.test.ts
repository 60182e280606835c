import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText, joinArray, splitArray } from './cbor.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('splitArray', () => {
  it.each([
    ['an empty array', '80', []],
    ['numbers of every length', '8400181819010a1a00010000', ['00', '1818', '19010a', '1a00010000']],
    ['text and an array in the array', '8262d0b5820180', ['62d0b5', '820180']],
  ])('splits %s', (_, encoded, items) => {
    expect(splitArray(bytes(encoded)).map((item) => Buffer.from(item).toString('hex'))).toEqual(items);
    expect(joinArray(items.map(bytes))).toEqual(bytes(encoded));
  });

  it.each([
    ['no bytes', ''],
    ['a number', '01'],
    ['an array cut short', '8201'],
    ['a number cut short', '811901'],
    ['a text cut short', '8162d0'],
    ['bytes left over', '810101'],
    ['a map', '81a0'],
    ['an array of unknown length', '9f01ff'],
    ['an eight-byte number', '811b0000000000000001'],
  ])('refuses %s', (_, encoded) => {
    expect(() => splitArray(bytes(encoded))).toThrow('CBOR');
  });
});

describe('text', () => {
  it('comes back as it was, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(70_000), (text, length) => {
        const long = text + 'ё'.repeat(length);
        const [item] = splitArray(joinArray([encodeText(long)]));
        expect(decodeText(item ?? new Uint8Array())).toBe(long);
      }),
      { numRuns: 50 },
    );
  });

  it('is not read from a number', () => {
    expect(() => decodeText(bytes('01'))).toThrow('CBOR');
  });
});
