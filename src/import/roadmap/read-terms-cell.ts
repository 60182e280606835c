import { parseTerms } from '#model/term/parse-term';
import type { ParsedTerm } from '#model/term/term-form';

/**
 * Reads a cell «Сроки». Lines that only together are a term («В течение 2023-2024» above «учебного года») are one.
 * @param lines of the cell; an empty line separates
 */
export function readTermsCell(lines: readonly string[]): ParsedTerm[] {
  const terms: ParsedTerm[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const length = longestTerm(rest);
    terms.push(...parseTerms(rest.slice(0, length).join(' ')));
    rest = rest.slice(length);
  }
  return terms;
}

/** How many of the first lines are one term; 1 where none is. */
function longestTerm(lines: readonly string[]): number {
  const blank = lines.indexOf('');
  const most = blank === -1 ? lines.length : Math.max(1, blank);
  for (let length = Math.min(most, 4); length > 1; length -= 1) {
    const [only, ...others] = parseTerms(lines.slice(0, length).join(' '));
    if (only !== undefined && only.type !== 'text' && others.length === 0) return length;
  }
  return 1;
}
