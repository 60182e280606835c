import { normaliseTerm } from './term-words.ts';
import type { ParsedTerm, TermForm } from './term-form.ts';
import { wordings } from './wordings.ts';

/**
 * Reads a cell of a roadmap's column «Сроки» (rulebook 5.2).
 * @param text as in the document: several terms may stand on lines of their own, as sentences, or separated by «;» or,
 *   months only, by commas
 * @returns a term for each part, in order; unknown wording is `text`; nothing for an empty cell
 */
export function parseTerms(text: string): ParsedTerm[] {
  const whole = readTerm(text);
  if (whole !== undefined) return [{ ...whole, raw: text.trim() }];
  return text
    .split(/[\n;]+|(?<=[\p{L})]{3,}\*?)\.\s+(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => normaliseTerm(part) !== '')
    .flatMap((part): ParsedTerm[] => {
      const form = readTerm(part);
      return form === undefined ? readList(part) : [{ ...form, raw: part }];
    });
}

/** «сентябрь, апрель, август»: a list whose every part is a term; anything else is one text. */
function readList(part: string): ParsedTerm[] {
  const items = part.split(/,|\sи\s/iu).map((raw) => raw.trim());
  const terms = items.map((raw) => ({ raw, form: readTerm(raw) }));
  return items.length > 1 && terms.every(({ form }) => form !== undefined)
    ? terms.flatMap(({ raw, form }) => (form === undefined ? [] : [{ ...form, raw }]))
    : [{ type: 'text', raw: part }];
}

function readTerm(text: string): TermForm | undefined {
  const words = normaliseTerm(text);
  for (const { pattern, read } of wordings) {
    const match = pattern.exec(words);
    if (match !== null) return read(match.groups ?? {});
  }
  return undefined;
}
