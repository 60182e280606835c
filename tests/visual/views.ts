import type { Page } from 'playwright-core';

/** A way to look at a page. */
export interface View {
  name: string;
  /** CSS pixels. */
  width: number;
  colorScheme: 'light' | 'dark';
  /** Colours of the panel for the visually impaired. */
  panelScheme?: 'black';
  media: 'screen' | 'print';
  /** How many times smaller its pictures are kept. */
  scale: number;
}

const colours = {
  light: { colorScheme: 'light', scale: 4 },
  // What lies where is the same: only the colours are kept.
  dark: { colorScheme: 'dark', scale: 8 },
  black: { colorScheme: 'light', panelScheme: 'black', scale: 8 },
} as const;

/** 680 CSS pixels are an A4 page without its margins. */
const paper: View = { name: 'print', width: 680, colorScheme: 'light', media: 'print', scale: 4 };

/** Every template is kept in these views. */
export const views: readonly View[] = [
  ...[360, 768, 1280].flatMap((width): View[] =>
    Object.entries(colours).map(([name, scheme]) => ({
      name: `${width}-${name}`,
      width,
      media: 'screen',
      ...scheme,
    })),
  ),
  paper,
];

/** Longer pages are cut: what comes after repeats itself. */
const longest = 2400;

/** Shows the open page in a view and takes a picture of it, in full size; PNG. */
export async function photograph(page: Page, view: View): Promise<Buffer> {
  await page.setViewportSize({ width: view.width, height: 900 });
  await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
  const height = await page.evaluate(async (scheme) => {
    if (scheme === undefined) delete document.documentElement.dataset['scheme'];
    else document.documentElement.dataset['scheme'] = scheme;
    await document.fonts.ready;
    return document.documentElement.scrollHeight;
  }, view.panelScheme);
  const clip = { x: 0, y: 0, width: view.width, height: Math.min(height, longest) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' });
}
