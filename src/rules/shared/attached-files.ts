import type { Entry, EntryKind } from '#model/content';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import type { RuleContext } from '../rule.ts';
import { rememberByEntry } from './remember-by-entry.ts';

/** A file that an entry names: where, and under which title. */
export interface AttachedFile {
  entry: Entry<EntryKind>;
  /** Path of the field that holds the name. */
  field: string;
  /** Path below `content/files/`. */
  path: string;
  title: string | undefined;
  /** The field asks for a picture. */
  isPicture: boolean;
}

/** Several rules ask the same of one context. */
const foundIn = new WeakMap<RuleContext, readonly AttachedFile[]>();

/** Every file that published entries name, in any field. */
export function attachedFiles(context: RuleContext): readonly AttachedFile[] {
  const files = foundIn.get(context) ?? findAttachedFiles(context);
  foundIn.set(context, files);
  return files;
}

function findAttachedFiles(context: RuleContext): AttachedFile[] {
  const entries = (Object.keys(context.content.entries) as EntryKind[]).flatMap((kind) => [
    ...context.all(kind),
  ]);
  return entries.flatMap(filesOf);
}

const filesOf = rememberByEntry((entry: Entry<EntryKind>): readonly AttachedFile[] => {
  const found: AttachedFile[] = [];
  const titles = new Map<string, string>();
  walkFields(kinds[entry.kind].schema, entry.data, ({ path, value, meta }) => {
    if (path.endsWith('.title') && typeof value === 'string') titles.set(path, value);
    if (meta?.file === true && typeof value === 'string')
      found.push({ entry, field: path, path: value, title: undefined, isPicture: meta.picture === true });
  });
  return found.map((file) => ({ ...file, title: titles.get(file.field.replace(/file$/, 'title')) }));
});
