import { wcagLuminance } from 'culori';
import { buildColours } from './colours.ts';
import type { Colours } from './colours.ts';
import { contrastSchemes, twoColours } from './contrast-schemes.ts';

/**
 * The style sheet of the school's colours: by day, by night, in the schemes that a reader chooses in the panel
 * «Для слабовидящих» and on paper.
 * @param accent `#rrggbb`
 */
export function formatThemeCss(accent: string): string {
  const dark = buildColours(accent, 'dark');
  return [
    `@media screen{${rule(':root,[data-scheme=light]', buildColours(accent, 'light'))}`,
    `@media (prefers-color-scheme:dark){${rule(':root:not([data-scheme])', dark)}}`,
    rule('[data-scheme=dark]', dark),
    ...contrastSchemes.map((scheme) => rule(`[data-scheme=${scheme.id}]`, twoColours(scheme))),
    `}@media print{${rule(':root', { ...twoColours({ text: '#000000', page: '#ffffff' }), line: '#999999' })}}`,
    '',
  ].join('\n');
}

function rule(selector: string, colours: Colours): string {
  const scheme = wcagLuminance(colours.page) < 0.2 ? 'dark' : 'light';
  const tokens = Object.entries(colours).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{color-scheme:${scheme};${tokens.join(';')}}`;
}
