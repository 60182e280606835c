import type { Entry, EntryKind } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { sectionSource } from '../structural.ts';

type Code = 'id' | 'address';

/** DATA-05: two entries of a kind never share an id or an address. */
export default defineRule<Code>({
  id: 'DATA-05',
  source: sectionSource,
  codes: { id: { severity: 'error' }, address: { severity: 'error' } },
  check: (context) => ({
    violations: (Object.keys(context.content.entries) as EntryKind[]).flatMap((kind) => [
      ...checkTwins(context, kind, 'id', (entry) => entry.id),
      ...checkTwins(context, kind, 'address', (entry) => entry.slug),
    ]),
  }),
});

function checkTwins(
  context: RuleContext,
  kind: EntryKind,
  code: Code,
  keyOf: (entry: Entry<EntryKind>) => string,
): Violation<Code>[] {
  const groups = new Map<string, Entry<EntryKind>[]>();
  for (const entry of context.all(kind) as readonly Entry<EntryKind>[]) {
    groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  }
  return [...groups].flatMap(([value, group]) =>
    group.length < 2
      ? []
      : group.map((entry) => {
          const others = group.filter((other) => other !== entry).map(({ file }) => file);
          return {
            code,
            at: refOf(entry),
            field: code === 'id' ? 'id' : '',
            args: { value, others: others.join(', ') },
          };
        }),
  );
}
