import type { NameScanner } from '#privacy/name-scanner';
import type { RuleContext, Violation } from '../rule.ts';
import { attachmentPlaces } from '../shared/attachment-places.ts';
import type { AttachmentPlace } from '../shared/attachment-places.ts';
import { formatIds } from './named-strings.ts';

export type FileCode = 'nameInFileName' | 'nameInFile';

/** Names of people without consent in the names of attached files, in their text and in their properties. */
export function checkFiles(context: RuleContext, names: NameScanner): Violation<FileCode>[] {
  return attachmentPlaces(context).flatMap((place) => checkFile(place, names));
}

function checkFile({ facts, at, field }: AttachmentPlace, names: NameScanner): Violation<FileCode>[] {
  const { path, text = '', authors = [] } = facts;
  const found = [
    { code: 'nameInFileName' as const, hits: names.find(path) },
    { code: 'nameInFile' as const, hits: [text, ...authors].flatMap((part) => names.find(part)) },
  ];
  return found
    .filter(({ hits }) => hits.length > 0)
    .map(({ code, hits }) => ({
      code,
      at,
      field,
      args: { people: formatIds(hits) },
      attachment: path,
    }));
}
