import { wcagContrast } from 'culori';
import { buildColours } from '#theme/colours';
import type { Colours } from '#theme/colours';
import { contrastSchemes, twoColours } from '#theme/contrast-schemes';

/** A set of colours that a page may have. */
export interface Scheme {
  /** Value of `data-scheme`. */
  id: string;
  label: string;
  colours: Colours;
}

/** All of them, from the colour that the school has chosen. @param accent `#rrggbb` */
export function allSchemes(accent: string): Scheme[] {
  return [
    { id: 'light', label: 'Светлые', colours: buildColours(accent, 'light') },
    { id: 'dark', label: 'Тёмные', colours: buildColours(accent, 'dark') },
    ...contrastSchemes.map((scheme) => ({ ...scheme, colours: twoColours(scheme) })),
  ];
}

const surfaces = ['page', 'panel', 'tint'] as const;

const grounds: Readonly<Partial<Record<keyof Colours, readonly (keyof Colours)[]>>> = {
  text: [...surfaces, 'mark'],
  soft: surfaces,
  link: surfaces,
  'on-link': ['link'],
  good: surfaces,
  bad: surfaces,
  wait: surfaces,
};

/** The least contrast of a colour of text with what it stands on, «5,2 : 1»; nothing for surfaces and lines. */
export function leastContrast(token: string, colours: Colours): string | undefined {
  const name = token as keyof Colours;
  const behind = grounds[name];
  if (behind === undefined) return undefined;
  const least = Math.min(...behind.map((ground) => wcagContrast(colours[name], colours[ground])));
  // Rounded down: a contrast is not told better than it is.
  return `${(Math.floor(least * 10) / 10).toLocaleString('ru')}\u00A0:\u00A01`;
}
