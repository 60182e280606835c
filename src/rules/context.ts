import type { Content, Entry, EntryKind } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';
import type { RuleContext } from './rule.ts';
import { refOf } from './rule.ts';

/** Which entries a run of the rules looks at: what is published, or the drafts beside it (for hints). */
export type Scope = 'published' | 'with-drafts';

/**
 * The view of the content that rules work on.
 * @param asOf calendar date «по состоянию на»; entries withdrawn by then are left out
 */
export function createContext(content: Content, asOf: string, scope: Scope): RuleContext {
  const school = content.school ?? placeholderSchool;
  const byId = new Map<string, Entry>();
  const byKind = new Map<EntryKind, Entry[]>();
  for (const kind of Object.keys(content.entries) as EntryKind[]) {
    const list = (content.entries[kind] as readonly Entry<EntryKind>[]).filter((entry) =>
      isIn(entry, asOf, scope),
    );
    byKind.set(kind, list);
    for (const entry of list) byId.set(`${kind}/${entry.id}`, entry);
  }
  return {
    content,
    school: school.data,
    schoolRef: refOf(school),
    asOf,
    all: <K extends EntryKind>(kind: K) => (byKind.get(kind) ?? []) as Entry<K>[],
    get: <K extends EntryKind>(kind: K, id: string | undefined) =>
      id === undefined ? undefined : (byId.get(`${kind}/${id}`) as Entry<K> | undefined),
  };
}

function isIn(entry: Entry<EntryKind>, asOf: string, scope: Scope): boolean {
  const withdrawnOn = entry.data.withdrawnOn;
  if (withdrawnOn !== undefined && withdrawnOn <= asOf) return false;
  return scope === 'with-drafts' || !entry.draft;
}
