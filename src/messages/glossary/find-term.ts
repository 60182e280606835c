import { glossary } from './terms.ts';
import type { GlossaryTerm } from './terms.ts';

const known = new Map(
  glossary
    .flatMap(({ terms }) => terms)
    .flatMap((term) => [term.term, ...(term.aliases ?? [])].map((name) => [keyOf(name), term] as const)),
);

/** The term that a label of the section names, whatever its case; undefined for any other text. */
export function findTerm(label: string): GlossaryTerm | undefined {
  return known.get(keyOf(label));
}

function keyOf(label: string): string {
  return label.toLocaleLowerCase('ru');
}
