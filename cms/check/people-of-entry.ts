import type { Content, Entry } from '#model/content';
import { kinds } from '#model/kinds';
import type { Participant } from '#model/permission';
import { walkFields } from '#model/walk';

/** Mentors and mentees that the page of an entry speaks of; of a programme, those of its pair or group. */
export function peopleOfEntry(entry: Entry, content: Content): Participant[] {
  if (entry.kind === 'mentors' || entry.kind === 'mentees') return [];
  const ids = new Set(idsIn(entry));
  if (entry.kind === 'programs') {
    const { pairing } = (entry as Entry<'programs'>).data;
    const found = content.entries.pairings.find(({ id }) => id === pairing);
    for (const id of found === undefined ? [] : idsIn(found)) ids.add(id);
  }
  return [...content.entries.mentors, ...content.entries.mentees].filter(({ id }) => ids.has(id));
}

function idsIn({ kind, data, body }: Entry): string[] {
  const ids: string[] = [];
  walkFields(kinds[kind].schema, data, ({ value, meta }) => {
    if ((meta?.references === 'mentors' || meta?.references === 'mentees') && typeof value === 'string')
      ids.push(value);
  });
  return [
    ...ids,
    ...[...body.matchAll(/<PersonLink\s[^<>]*?\bid="([a-z0-9-]+)"/g)].map(([, id]) => id ?? ''),
  ];
}
