import { useSyncExternalStore } from 'react';
import { entryRows } from '../api/entry-rows.ts';

/** A participant of the programme's pair or group. */
export interface Member {
  id: string;
  label: string;
}

/** Who is in a pair or group now; undefined while it is not known, and without a pair or group. */
export function usePairing(id: unknown): { mentors: Member[]; mentees: Member[] } | undefined {
  const rows = useSyncExternalStore(subscribe, entryRows.current);
  const members = rows?.pairings.find((row) => row.id === id)?.members;
  if (rows === undefined || members === undefined) return undefined;
  const named = (ids: readonly string[], kind: 'mentors' | 'mentees') =>
    ids.map((member) => ({
      id: member,
      label: rows[kind].find((row) => row.id === member)?.label ?? member,
    }));
  return { mentors: named(members.mentors, 'mentors'), mentees: named(members.mentees, 'mentees') };
}

function subscribe(listener: () => void): () => void {
  return entryRows.subscribe(listener);
}
