import type { Entry, EntryKind } from '#model/content';
import type { RuleContext } from '../rule.ts';

/** Several rules ask the same of one context. */
const storedIn = new WeakMap<RuleContext, readonly Entry[]>();

/**
 * Every entry that the content folder holds, the school first: also those withdrawn from publication, for the folder
 * itself may be public. Drafts only where the run looks at them.
 */
export function storedEntries(context: RuleContext): readonly Entry[] {
  const entries = storedIn.get(context) ?? findStoredEntries(context);
  storedIn.set(context, entries);
  return entries;
}

function findStoredEntries(context: RuleContext): Entry[] {
  const { school, entries } = context.content;
  const stored = (Object.keys(entries) as EntryKind[]).flatMap((kind) => {
    const examined = new Set<Entry>(context.all(kind));
    return (entries[kind] as readonly Entry[]).filter((entry) => !entry.draft || examined.has(entry));
  });
  return school === undefined ? stored : [school, ...stored];
}
