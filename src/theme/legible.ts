import { clampChroma, formatHex, wcagContrast } from 'culori';
import type { Oklch } from 'culori';

/** WCAG 2.2, 1.4.3 asks for 4.5:1; the rest is for rounding on the way to the screen. */
const textContrast = 4.6;

const step = 0.004;

/** A colour of OKLCH as `#rrggbb`; what no screen shows loses saturation, not hue. */
export function toHex(l: number, c: number, h: number): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));
}

/**
 * The nearest lightness at which text of this hue can be read on every one of the backgrounds.
 * @param direction which way to go: text on light backgrounds gets darker, text on dark ones lighter
 * @param backgrounds `#rrggbb`
 * @returns `#rrggbb`; black or white when nothing nearer will do
 * @see WCAG 2.2, 1.4.3
 */
export function legible(
  { l, c, h = 0 }: Pick<Oklch, 'l' | 'c' | 'h'>,
  direction: 'darker' | 'lighter',
  backgrounds: readonly string[],
): string {
  const sign = direction === 'darker' ? -1 : 1;
  for (let lightness = l; lightness > 0 && lightness < 1; lightness += sign * step) {
    const colour = toHex(lightness, c, h);
    if (backgrounds.every((background) => wcagContrast(colour, background) >= textContrast)) return colour;
  }
  return direction === 'darker' ? '#000000' : '#ffffff';
}
