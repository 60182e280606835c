import type { Entry, EntryKind } from '#model/content';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { sectionSource } from '../structural.ts';

type Code = 'missing' | 'draft' | 'broken' | 'withdrawn';

/** DATA-06: every reference leads to an entry that exists and is published. */
export default defineRule<Code>({
  id: 'DATA-06',
  source: sectionSource,
  codes: {
    missing: { severity: 'error', withholds: false },
    draft: { severity: 'warning' },
    broken: { severity: 'warning' },
    withdrawn: { severity: 'warning' },
  },
  check(context) {
    const known = stateById(context);
    const entries = (Object.keys(context.content.entries) as EntryKind[]).flatMap((kind) => [
      ...context.all(kind),
    ]);
    return {
      violations: entries.flatMap((entry) => checkReferences(entry as Entry<EntryKind>, known)),
    };
  },
});

type State = 'published' | Exclude<Code, 'missing'>;

/** State of every id that is known, also of those that cannot be shown, by `kind/id`. */
function stateById({ content, asOf }: RuleContext): Map<string, State> {
  const states = new Map<string, State>();
  for (const { kind, id } of content.broken) if (id !== undefined) states.set(`${kind}/${id}`, 'broken');
  for (const { kind, id, draft, data } of Object.values(content.entries).flat() as Entry<EntryKind>[]) {
    const withdrawn = data.withdrawnOn !== undefined && data.withdrawnOn <= asOf;
    states.set(`${kind}/${id}`, draft ? 'draft' : withdrawn ? 'withdrawn' : 'published');
  }
  return states;
}

function checkReferences(entry: Entry<EntryKind>, known: Map<string, State>): Violation<Code>[] {
  const violations: Violation<Code>[] = [];
  walkFields(kinds[entry.kind].schema, entry.data, ({ path, value, meta }) => {
    const target: Kind | undefined = meta?.references;
    if (target === undefined || typeof value !== 'string') return;
    const state = known.get(`${target}/${value}`) ?? 'missing';
    if (state === 'published') return;
    const args = { id: value, kind: kinds[target].plural, field: meta?.label ?? path };
    violations.push({ code: state, at: refOf(entry), field: path, args });
  });
  return violations;
}
