import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineInBody } from './body-lines.ts';

it('counts the line ends before the place', () => {
  const body = fc.string({ unit: fc.constantFrom('a', '\n', 'я') });
  fc.assert(
    fc.property(body, fc.nat(100), fc.integer({ min: 1, max: 50 }), (text, offset, bodyLine) => {
      const expected = bodyLine + text.slice(0, offset).split('\n').length - 1;
      expect(lineInBody({ body: text, bodyLine }, offset)).toBe(expected);
    }),
  );
});
