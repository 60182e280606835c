import { converter } from 'culori';
import { legible, toHex } from './legible.ts';

/** Colours of the design, `#rrggbb`, under the names of their CSS properties. */
export interface Colours {
  page: string;
  /** A quiet surface: header of a table, footer, note. */
  panel: string;
  /** A surface in the school's colour: what is current or chosen. */
  tint: string;
  text: string;
  /** Text of less weight; borders of fields. */
  soft: string;
  /** Borders that only divide. */
  line: string;
  /** The school's colour, for links and for solid surfaces with `on-link` on them. */
  link: string;
  'on-link': string;
  good: string;
  bad: string;
  wait: string;
  /** Background of a search hit. */
  mark: string;
}

/** The colour of a school that has not chosen one. */
export const defaultAccent = '#0b5f74';

const toOklch = converter('oklch');
const signals = { good: { c: 0.13, h: 152 }, bad: { c: 0.18, h: 28 }, wait: { c: 0.12, h: 68 } };

/**
 * All colours of the section from the one that the school has chosen: neutral ones take a breath of its hue, and its
 * lightness moves until every text can be read.
 * @param accent `#rrggbb`
 * @see WCAG 2.2, 1.4.3; ПП РФ от 07.02.2026 № 102
 */
export function buildColours(accent: string, scheme: 'light' | 'dark'): Colours {
  const { l = 0.45, c = 0, h = 0 } = toOklch(accent) ?? {};
  const grey = Math.min(c, 0.02);
  return scheme === 'light' ? lightColours({ l, c, h }, grey) : darkColours({ c, h }, grey);
}

function lightColours({ l, c, h }: { l: number; c: number; h: number }, grey: number): Colours {
  const page = '#ffffff';
  const panel = toHex(0.972, grey * 0.3, h);
  const tint = toHex(0.95, Math.min(c, 0.03), h);
  const surfaces = [page, panel, tint];
  const text = (lightness: number, chroma: number, hue: number) =>
    legible({ l: lightness, c: chroma, h: hue }, 'darker', surfaces);
  return {
    page,
    panel,
    tint,
    text: text(0.23, grey, h),
    soft: text(0.5, grey, h),
    line: toHex(0.885, grey * 0.6, h),
    link: text(Math.min(l, 0.6), c, h),
    'on-link': page,
    good: text(0.55, signals.good.c, signals.good.h),
    bad: text(0.58, signals.bad.c, signals.bad.h),
    wait: text(0.6, signals.wait.c, signals.wait.h),
    mark: '#ffe79a',
  };
}

function darkColours({ c, h }: { c: number; h: number }, grey: number): Colours {
  const page = toHex(0.185, grey * 0.6, h);
  const panel = toHex(0.23, grey * 0.7, h);
  const tint = toHex(0.29, Math.min(c, 0.045), h);
  const surfaces = [page, panel, tint];
  const text = (lightness: number, chroma: number, hue: number) =>
    legible({ l: lightness, c: chroma, h: hue }, 'lighter', surfaces);
  return {
    page,
    panel,
    tint,
    text: text(0.94, grey * 0.4, h),
    soft: text(0.76, grey, h),
    line: toHex(0.36, grey, h),
    link: text(0.8, Math.min(c, 0.11), h),
    'on-link': page,
    good: text(0.8, 0.12, signals.good.h),
    bad: text(0.76, 0.13, signals.bad.h),
    wait: text(0.82, 0.11, signals.wait.h),
    mark: '#5a4700',
  };
}
