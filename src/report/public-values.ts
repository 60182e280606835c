import * as codeLists from '#model/codes';
import type { Section } from '#section/types';

/** Keys that no page prints: ids, parts of addresses, names of files in the content folder; bodies are no single value. */
const notPrinted = new Set(['id', 'slug', 'source', 'bodyHtml', 'contentHash', 'withheld', 'tombstones']);

/** Codes are words of the product and tell nothing by themselves, but for those of people's circumstances. */
const { menteeCategories, completionGrounds, completionInitiators, ...openLists } = codeLists;
const secretCodes = new Set(
  [menteeCategories, completionGrounds, completionInitiators].flatMap(({ labels }) => Object.keys(labels)),
);
const openCodes = Object.values(openLists)
  .flatMap(({ labels }) => Object.keys(labels))
  .filter((code) => !secretCodes.has(code));

/** Day, month, year, school year: they tell nothing of what is withheld. */
const dateLike = /^\d{4}(?:-\d{2}(?:-\d{2})?|-\d{4})?$/;

/** Decides whether an argument of a finding may be repeated in public. */
export type IsPublic = (value: string | number) => boolean;

/**
 * The test for arguments of findings: numbers, dates, codes and what the section itself prints may be repeated, nothing else.
 * So a remark cannot hold a title, a name or a word of an entry that is withheld, whatever a rule puts into it.
 */
export function createPublicTest(section: Section): IsPublic {
  const printed = new Set<string>(['', ...openCodes]);
  collect(section, printed);
  return (value) => {
    if (typeof value === 'number' || dateLike.test(value) || printed.has(value)) return true;
    return value.split(/, | /).every((part) => printed.has(part) || dateLike.test(part));
  };
}

/** Every string of the views, and the names of their fields (a message may name a field that is empty). */
function collect(value: unknown, printed: Set<string>): void {
  if (typeof value === 'string') printed.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (notPrinted.has(key)) continue;
    if (!Array.isArray(value)) printed.add(key);
    collect(child, printed);
  }
}
