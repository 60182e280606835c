import type { Entry, EntryKind } from '#model/content';
import { kinds } from '#model/kinds';
import { defineRule } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { sectionSource } from '../structural.ts';
import { referencesOf } from './references-of.ts';
import type { Reference } from './references-of.ts';

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
  for (const { kind, id, file } of content.broken) states.set(`${kind}/${id ?? stemOf(file)}`, 'broken');
  for (const { kind, id, draft, data } of Object.values(content.entries).flat() as Entry<EntryKind>[]) {
    const withdrawn = data.withdrawnOn !== undefined && data.withdrawnOn <= asOf;
    states.set(`${kind}/${id}`, draft ? 'draft' : withdrawn ? 'withdrawn' : 'published');
  }
  return states;
}

/** Where the id of a file cannot be read, people and many others are called as their file is. */
function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}

function checkReference(
  { at, field, label, targets, id, line }: Reference,
  known: ReadonlyMap<string, State>,
): Violation<Code>[] {
  const states = targets.map((target) => known.get(`${target}/${id}`) ?? 'missing');
  const code = states.includes('published')
    ? 'published'
    : (states.find((state) => state !== 'missing') ?? 'missing');
  if (code === 'published') return [];
  const kind = targets.map((target) => kinds[target].plural).join(', ');
  const place = line === undefined ? {} : { line };
  return [{ code, at, field, args: { id, kind, field: label }, ...place }];
}
