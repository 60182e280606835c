import { cleanText } from './cell-text.ts';

const longest = 31;

/** Names that a workbook accepts: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, no two alike. */
export function nameSheets(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cleanText(name)
      .replaceAll(/[[\]:*?/\\\n]/g, ' ')
      .replaceAll(/^[\s']+|[\s']+$/g, '');
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` (${count})`;
      const free = `${(clean || 'Лист').slice(0, longest - ending.length).trimEnd()}${ending}`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}
