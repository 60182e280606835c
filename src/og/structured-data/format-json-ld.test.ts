import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatJsonLd } from './format-json-ld.ts';

const attacks = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '&lt;/script&gt;',
  '\u2028\u2029',
];
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...attacks));

test('no text leaves the script, and every text comes back as it was', () => {
  fc.assert(
    fc.property(text, fc.array(text), (name, list) => {
      const json = formatJsonLd([{ '@type': 'Thing', name, list }]);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name, list });
    }),
  );
});
