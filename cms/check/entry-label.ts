import type { Content, Entry } from '#model/content';
import { fullName } from '#model/permission';
import type { EntryLink } from '../api/types.ts';

/** What an editor knows an entry by: a name, a title; of a pair or group, who is in it. Its id when there is neither. */
export function labelOfEntry(entry: Entry, content: Content): string {
  if (entry.kind === 'school') return 'Карточка школы';
  if (entry.kind === 'mentors' || entry.kind === 'mentees')
    return nameOf(entry as Entry<'mentors' | 'mentees'>);
  if (entry.kind === 'pairings') return membersOf(entry as Entry<'pairings'>, content);
  return (entry.data as { title?: string }).title ?? entry.id;
}

function nameOf({ id, data }: Entry<'mentors' | 'mentees'>): string {
  return fullName(data) || id;
}

function membersOf({ id, data }: Entry<'pairings'>, content: Content): string {
  const names = (kind: 'mentors' | 'mentees', ids: readonly string[]) =>
    ids
      .map((member) => {
        const found = (content.entries[kind] as readonly Entry<'mentors' | 'mentees'>[]).find(
          (person) => person.id === member,
        );
        return found === undefined ? member : nameOf(found);
      })
      .join(', ');
  const [mentors, mentees] = [names('mentors', data.mentors), names('mentees', data.mentees)];
  return mentors === '' && mentees === '' ? id : `${mentors || '…'} – ${mentees || '…'}`;
}

/** The entry of a file, for a link to its form; undefined for a file that holds no entry. */
export function linkToEntry(content: Content, file: string): EntryLink | undefined {
  const entry = entriesOf(content).find((other) => other.file === file);
  if (entry === undefined) return undefined;
  return { kind: entry.kind, id: entry.id, file, label: labelOfEntry(entry, content) };
}

/** All valid entries, the school among them. */
export function entriesOf(content: Content): Entry[] {
  const entries = Object.values(content.entries).flat() as Entry[];
  return content.school === undefined ? entries : [content.school, ...entries];
}
