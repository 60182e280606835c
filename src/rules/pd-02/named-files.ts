import type { NameScanner } from '#privacy/name-scanner';
import type { RuleContext, Violation } from '../rule.ts';
import { attachmentPlaces } from '../shared/attachment-places.ts';
import type { AttachmentPlace } from '../shared/attachment-places.ts';
import { idsOf } from './named-people.ts';

export type FileCode = 'nameInFileName' | 'nameInFile';

/** Names of people without consent in the names of attached files, in their text and in their properties. */
export function checkFiles(context: RuleContext, names: NameScanner): Violation<FileCode>[] {
  return attachmentPlaces(context).flatMap((place) => checkFile(place, names));
}

function checkFile({ facts, at, field }: AttachmentPlace, names: NameScanner): Violation<FileCode>[] {
  const { path, text = '', authors = [] } = facts;
  const place = { at, field, attachment: path };
  const inName = names.find(path);
  const inProperties = authors.flatMap((author) => names.find(author));
  const inText = names.find(inProperties.length === 0 ? text : withoutAuthors(text, authors));
  const inside = [...inProperties, ...inText];
  const part = inProperties.length === 0 ? 'text' : inText.length === 0 ? 'properties' : 'both';
  return [
    ...(inName.length === 0 ? [] : [{ code: 'nameInFileName' as const, ...place, args: idsOf(inName) }]),
    ...(inside.length === 0
      ? []
      : [{ code: 'nameInFile' as const, ...place, args: { ...idsOf(inside), part } }]),
  ];
}

/** The text that was read holds the properties too, each on a line. */
function withoutAuthors(text: string, authors: readonly string[]): string {
  const lines = text.split('\n');
  return lines.filter((line) => !authors.includes(line.trim())).join('\n');
}
