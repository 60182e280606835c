/** Relations of an OOXML part that lead out of the document. */
function outerRelations(relations: string): string[] {
  return [...relations.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/gi)]
    .map(([relation]) => relation)
    .filter((relation) => /\bTargetMode\s*=\s*["']External["']/i.test(relation));
}

/** Hosts, not files of the computer on which the document was written: those stay where they are. */
const fromHost =
  /\bTarget\s*=\s*["']\s*(?:https?:|ftp:|mhtml:|javascript:|ms-|\\\\|\/\/|file:\/\/(?!\/)|file:\/{4,})/i;

/** True when a template, frame, picture or object comes from another host; links that a reader clicks are harmless. */
export function fetchesFromElsewhere(relations: string): boolean {
  return outerRelations(relations).some(
    (relation) => !/\bType\s*=\s*["'][^"']{0,200}\/hyperlink["']/i.test(relation) && fromHost.test(relation),
  );
}

/** Addresses outside the document: a link may hold a mailbox or a name. */
export function linksElsewhere(relations: string): string[] {
  return outerRelations(relations).flatMap(
    (relation) => /\bTarget\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(relation)?.slice(1).find(Boolean) ?? [],
  );
}
