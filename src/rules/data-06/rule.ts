import type { Entry, EntryKind } from '#model/content';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import { defineRule, refOf } from '../rule.ts';
import type { EntryRef, RuleContext, Violation } from '../rule.ts';
import { sectionSource } from '../structural.ts';

type Code = 'missing' | 'draft' | 'broken' | 'withdrawn';

/** DATA-06: every reference leads to an entry that exists and is published (case 38). */
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
    const kindsOfEntries = Object.keys(context.content.entries) as EntryKind[];
    const entries: Entry[] = kindsOfEntries.flatMap((kind) => [...context.all(kind)]);
    if (context.content.school !== undefined) entries.push(context.content.school);
    const found = entries.flatMap(referencesOf);
    return {
      violations: found.flatMap((reference) => checkReference(reference, known)),
      ...(found.length === 0 ? { notApplicable: { code: 'noReferences', args: {} } } : {}),
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

interface Reference {
  at: EntryRef;
  field: string;
  label: string;
  target: Kind;
  id: string;
}

function referencesOf(entry: Entry): Reference[] {
  const found: Reference[] = [];
  walkFields(kinds[entry.kind].schema, entry.data, ({ path, value, meta }) => {
    const target = meta?.references;
    if (target === undefined || typeof value !== 'string') return;
    found.push({ at: refOf(entry), field: path, label: meta?.label ?? path, target, id: value });
  });
  return found;
}

function checkReference(
  { at, field, label, target, id }: Reference,
  known: ReadonlyMap<string, State>,
): Violation<Code>[] {
  const state = known.get(`${target}/${id}`) ?? 'missing';
  if (state === 'published') return [];
  return [{ code: state, at, field, args: { id, kind: kinds[target].plural, field: label } }];
}
