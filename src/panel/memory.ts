/**
 * What can be chosen besides the usual. Each choice is the attribute `data-<setting>` of `<html>`, which
 * src/styles/settings.css and src/theme turn into a look.
 */
export const choices = {
  size: ['125', '150', '200'],
  letters: ['wide', 'wider'],
  lines: ['wide', 'wider'],
  scheme: ['light', 'dark', 'black', 'white', 'blue', 'brown'],
  pictures: ['off'],
} as const satisfies Record<string, readonly string[]>;

export type Setting = keyof typeof choices;

export const settings = Object.keys(choices) as Setting[];

/** How a reader wants to see the section: a choice, or undefined for the usual. */
export type View = Readonly<Record<Setting, string | undefined>>;

/** The one entry of the browser's storage. */
export const memoryKey = 'nastavnichestvo-view';

const version = '1';

/** Reads `1 size=150 scheme=blue`; of another version nothing, of this one what is a choice: the rest is ignored. */
export function parseView(text: string): View {
  const [first, ...parts] = text.split(' ');
  const known = first === version ? parts : [];
  const find = (setting: Setting) =>
    choices[setting].find((choice) => known.includes(`${setting}=${choice}`));
  return Object.fromEntries(settings.map((setting) => [setting, find(setting)])) as View;
}

/** The text that `parseView` reads. @param chosen setting and choice; the usual is an empty choice */
export function formatView(chosen: Iterable<readonly [string, string]>): string {
  const parts = [...chosen].filter(([, choice]) => choice !== '').map((pair) => pair.join('='));
  return [version, ...parts].join(' ');
}
