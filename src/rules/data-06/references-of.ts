import type { Entry } from '#model/content';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import { refOf } from '../rule.ts';
import type { EntryRef } from '../rule.ts';
import { lineInBody } from '../shared/body-lines.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';

/** A place of an entry that names another one. */
export interface Reference {
  at: EntryRef;
  field: string;
  label: string;
  /** Kinds among which it is looked for. */
  targets: readonly Kind[];
  id: string;
  /** Line of the file, in a text. */
  line?: number;
}

/** All references of an entry, those of its text among them. */
export const referencesOf = rememberByEntry((entry: Entry): readonly Reference[] => {
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
