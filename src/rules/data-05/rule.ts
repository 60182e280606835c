import type { Entry, EntryKind } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { sectionSource } from '../structural.ts';

type Code = 'id' | 'address';

/** DATA-05: two entries of a kind never share an id or an address (case 39). */
export default defineRule<Code>({
  id: 'DATA-05',
  source: sectionSource,
  codes: { id: { severity: 'error' }, address: { severity: 'error' } },
  check(context) {
    const kinds = Object.keys(context.content.entries) as EntryKind[];
    if (kinds.every((kind) => context.all(kind).length === 0)) {
      return { violations: [], notApplicable: { code: 'noEntries', args: {} } };
    }
    return { violations: kinds.flatMap((kind) => checkKind(context, kind)) };
  },
});

/** An id stays taken by an entry that was withdrawn: the feed tells of its removal. An address becomes free. */
function checkKind(context: RuleContext, kind: EntryKind): Violation<Code>[] {
  const entries: readonly Entry<EntryKind>[] = context.all(kind);
  const known = [...new Set([...entries, ...withdrawnEntries(context, kind)])];
  const sameId = groupBy(known, ({ id }) => id);
  const sameAddress = groupBy(entries, ({ slug }) => slug);
  return entries.flatMap((entry) => [
    ...report('id', entry, entry.id, sameId.get(entry.id)),
    ...report(
      'address',
      entry,
      entry.slug,
      sameAddress.get(entry.slug)?.filter(({ id, file }) => id !== entry.id && !isSameName(file, entry.file)),
    ),
  ]);
}

/** Names that differ only in case are a matter of DATA-07. */
function isSameName(file: string, other: string): boolean {
  return file !== other && file.toLowerCase() === other.toLowerCase();
}

function withdrawnEntries({ content, asOf }: RuleContext, kind: EntryKind): Entry<EntryKind>[] {
  return (content.entries[kind] as readonly Entry<EntryKind>[]).filter(
    ({ draft, data }) => !draft && data.withdrawnOn !== undefined && data.withdrawnOn <= asOf,
  );
}

function report(
  code: Code,
  entry: Entry<EntryKind>,
  value: string,
  group: readonly Entry<EntryKind>[] = [],
): Violation<Code>[] {
  const others = group.filter((other) => other !== entry).map(({ file }) => file);
  if (others.length === 0) return [];
  const field = code === 'id' ? 'id' : '';
  return [{ code, at: refOf(entry), field, args: { value, others: others.join(', ') } }];
}

function groupBy(
  entries: readonly Entry<EntryKind>[],
  keyOf: (entry: Entry<EntryKind>) => string,
): Map<string, Entry<EntryKind>[]> {
  const groups = new Map<string, Entry<EntryKind>[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
