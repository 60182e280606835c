import type { Content, Entry, EntryKind, Problem } from '#model/content';
import { kindNames } from '#model/kind-names';
import type { ContentPiece } from './read-piece.ts';

/**
 * Puts a content together from its files, each read on its own. Entries are taken as they are, so that what was found
 * out about an unchanged one stays known.
 * @param pieces in the order of their paths
 */
export function assembleContent(pieces: readonly ContentPiece[], contentHash: string): Content {
  const files = pieces.filter((piece) => piece.role === 'entry');
  // The card of the school comes first, as its problems concern the whole section.
  const schools = files.filter(({ kind }) => kind === 'school');
  const parsed = [...schools, ...files.filter(({ kind }) => kind !== 'school')].map((piece) => piece.parsed);
  const entries = parsed.flatMap(({ entry }) => entry ?? []);
  const broken = parsed.flatMap((piece) => piece.broken ?? []);
  const attached = pieces.filter((piece) => piece.role === 'attached');
  return {
    school: entries.find((entry): entry is Entry<'school'> => entry.kind === 'school'),
    entries: groupByKind(entries),
    files: new Map(attached.map(({ facts }) => [facts.path, facts])),
    problems: [
      ...(schools.length === 0 ? [noSchool] : []),
      ...pieces.flatMap((piece) => (piece.role === 'stray' ? piece.problems : [])),
      ...parsed.flatMap(({ problems }) => problems),
      ...attached.flatMap(({ problems }) => problems),
    ],
    broken,
    contentHash,
    fileCount: files.length,
  };
}

const noSchool: Problem = {
  rule: 'DATA-01',
  code: 'noSchool',
  file: 'school.json',
  field: '',
  args: {},
  draft: false,
};

function groupByKind(entries: readonly Entry[]): Content['entries'] {
  const grouped = new Map<EntryKind, Entry[]>();
  for (const kind of kindNames) if (kind !== 'school') grouped.set(kind, []);
  for (const entry of entries) if (entry.kind !== 'school') grouped.get(entry.kind)?.push(entry);
  return Object.fromEntries(grouped) as unknown as Content['entries'];
}
