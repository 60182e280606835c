import type { Entry, EntryKind } from '#model/content';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import { defineRule, refOf } from '../rule.ts';
import type { EntryRef, RuleContext, Violation } from '../rule.ts';
import { lineInBody } from '../shared/body-lines.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';
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

interface Reference {
  at: EntryRef;
  field: string;
  label: string;
  targets: readonly Kind[];
  id: string;
  line?: number;
}

const referencesOf = rememberByEntry((entry: Entry): readonly Reference[] => {
  const found: Reference[] = [];
  walkFields(kinds[entry.kind].schema, entry.data, ({ path, value, meta }) => {
    const target = meta?.references;
    if (target === undefined || typeof value !== 'string') return;
    found.push({ at: refOf(entry), field: path, label: meta?.label ?? path, targets: [target], id: value });
  });
  return [...found, ...bodyReferencesOf(entry)];
});

/** Components of a body that name an entry, and where it is looked for. */
const componentTargets: Readonly<Record<string, { targets: readonly Kind[]; label: string }>> = {
  DocumentLink: { targets: ['documents'], label: 'текст, <DocumentLink>' },
  PersonLink: { targets: ['mentors', 'mentees'], label: 'текст, <PersonLink>' },
  ResultBlock: { targets: ['programs'], label: 'текст, <ResultBlock>' },
};

const component =
  /<(DocumentLink|PersonLink|ResultBlock)\b[^<>]{0,500}?\b(?:id|program)="([^"<>\n]{1,100})"/gu;

function bodyReferencesOf(entry: Entry): Reference[] {
  return [...entry.body.matchAll(component)].flatMap(({ 1: name = '', 2: id = '', index }) => {
    const target = componentTargets[name];
    if (target === undefined) return [];
    return [{ at: refOf(entry), field: 'body', id, line: lineInBody(entry, index), ...target }];
  });
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
