/** Elements of the properties that name people, by part: OOXML `docProps/*.xml`, OpenDocument `meta.xml`. */
const personElement =
  /<(?:\w+:)?(?:creator|lastModifiedBy|initial-creator|printed-by|Manager)\b[^<>]*>([^<]*)</g;

/** A property of the user's own, with the name and the value. */
const ownProperty =
  /<(?:\w+:)?(?:property|user-defined)\b[^<>]{0,500}?\bname="([^"<>]*)"[^<>]*>(?:\s*<(?:\w+:)?\w+>)?([^<]*)</g;

const ownName = /auth?or|editor|checked|автор|исполнит|составит|редактор|проверил/i;

/** Reviewers: authors of remarks and of tracked changes. */
const reviewer =
  /\b(?:\w+:author|userName|displayName)="([^"<>]*)"|<(?:\w+:)?cmAuthor\b[^<>]{0,500}?\bname="([^"<>]*)"|<author>([^<]*)<|<office:annotation\b[^<>]*>\s*<dc:creator>([^<]*)</g;

/** Names that a part of an office document gives for those who wrote, changed or reviewed it. */
export function authorsOfPart(name: string, xml: string): string[] {
  const properties = /^(?:docProps\/.*|(?:.*\/)?meta)\.xml$/i.test(name);
  const found = properties
    ? [
        ...[...xml.matchAll(personElement)].map(([, person]) => person),
        ...[...xml.matchAll(ownProperty)]
          .filter(([, key = '']) => ownName.test(key))
          .map(([, , value]) => value),
      ]
    : [...xml.matchAll(reviewer)].map(([, ...groups]) => groups.find((group) => group !== undefined));
  return found.flatMap((person) => person ?? []);
}
