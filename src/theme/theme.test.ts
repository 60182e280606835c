import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildColours, defaultAccent } from './colours.ts';
import type { Colours } from './colours.ts';
import { contrastSchemes, twoColours } from './contrast-schemes.ts';
import { formatThemeCss } from './theme-css.ts';

const accent = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const extremes = ['#ffffff', '#000000', '#ffff00', '#00ff00', '#ff00ff', '#808080', defaultAccent];
const texts = ['text', 'soft', 'link', 'good', 'bad', 'wait'] as const;
const surfaces = ['page', 'panel', 'tint'] as const;

/** Pairs of text and background that a page may have, with their contrast. */
function pairs(colours: Colours): [pair: string, contrast: number][] {
  return [
    ...texts.flatMap((text) =>
      surfaces.map((surface): [string, number] => [
        `${text} on ${surface}`,
        wcagContrast(colours[text], colours[surface]),
      ]),
    ),
    ['on-link on link', wcagContrast(colours['on-link'], colours.link)],
    ['text on mark', wcagContrast(colours.text, colours.mark)],
  ];
}

const unreadable = (colours: Colours, least: number) =>
  pairs(colours).filter(([, contrast]) => contrast < least);

describe.each(['light', 'dark'] as const)('the colours by %s', (scheme) => {
  test('can be read whatever colour the school has chosen', () => {
    fc.assert(
      fc.property(fc.oneof(accent, fc.constantFrom(...extremes)), (chosen) => {
        expect(unreadable(buildColours(chosen, scheme), 4.5)).toEqual([]);
      }),
      { numRuns: 150, examples: extremes.map((colour): [string] => [colour]) },
    );
  });
});

/** WCAG 2.2, 1.4.11: of a bar, the part that is done is told from the whole; the rest is in `pairs`, with more contrast. */
test('what is done stands out from the rest of a bar, whatever colour the school has chosen', () => {
  fc.assert(
    fc.property(fc.oneof(accent, fc.constantFrom(...extremes)), (chosen) => {
      for (const scheme of ['light', 'dark'] as const) {
        const { link, line } = buildColours(chosen, scheme);
        expect(wcagContrast(link, line), `${scheme} ${link} on ${line}`).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 150, examples: extremes.map((colour): [string] => [colour]) },
  );
});

test('a colour that can be read stays as it is', () => {
  expect(buildColours('#0b5f74', 'light').link).toBe('#0b5f74');
  expect(buildColours('#6a1b9a', 'light').link).toBe('#6a1b9a');
});

test.each(contrastSchemes)('«$label» has a contrast of 7:1', (scheme) => {
  expect(unreadable(twoColours(scheme), 7)).toEqual([]);
});

test('every token is there by day, by night, in each scheme and on paper', () => {
  const names = Object.keys(buildColours(defaultAccent, 'light')).map((name) => `--${name}:#`);
  const blocks = formatThemeCss(defaultAccent).match(/\{color-scheme:[^}]*\}/g) ?? [];
  expect(blocks.length).toBeGreaterThanOrEqual(3 + contrastSchemes.length);
  for (const block of blocks) expect(names.filter((name) => !block.includes(name))).toEqual([]);
});

test('the same colour gives the same style sheet', () => {
  expect(formatThemeCss('#2e7d32')).toBe(formatThemeCss('#2e7d32'));
});
