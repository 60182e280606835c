/** A place of a body that links a mentor or mentee: `<PersonLink id="n-1" />`. */
export interface PersonLink {
  /** Id as written; there may be nobody of that id. */
  id: string;
  /** Offset in the body, in UTF-16 units. */
  index: number;
}

const personLink = /<PersonLink\b[^<>]{0,500}?\bid=(?:"([^"<>\n]{1,100})"|'([^'<>\n]{1,100})')/gu;

/** People whom a body links, in the order of the text. */
export function personLinks(body: string): PersonLink[] {
  return [...body.matchAll(personLink)].map(({ 1: double, 2: single, index }) => ({
    id: double ?? single ?? '',
    index,
  }));
}
