import type { Entry, EntryKind } from '#model/content';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';
import { refOf } from '../rule.ts';
import type { EntryRef, RuleContext } from '../rule.ts';
import { rememberByEntry } from './remember-by-entry.ts';

/** A web address that stands in the content, with or without `https://`. */
export interface Address {
  at: EntryRef;
  /** Path of the field; of a text below the fields, `body`. */
  field: string;
  /** Line of the file, for a body. */
  line?: number;
  /** Lower case, without `www.`. */
  host: string;
  /** What follows the host, with the slash, cut off after 200 characters; empty when nothing does. */
  path: string;
}

/** One class of characters, so that no text can stall the search; what is no host is sorted out afterwards. */
const hostLike = /[\p{L}\p{N}.-]+/gu;
const afterHost = /(?::\d+)?(\/[^\s"'<>()[\]]{0,200})?/uy;

/** Several rules ask the same of one context. */
const foundIn = new WeakMap<RuleContext, readonly Address[]>();

/** Every address in the fields and bodies of the school and of published entries; names of files are none. */
export function addressesOf(context: RuleContext): readonly Address[] {
  const addresses = foundIn.get(context) ?? findAddresses(context);
  foundIn.set(context, addresses);
  return addresses;
}

/** The host is the given one or lies below it. */
export function isHostOf(host: string, of: string): boolean {
  return host === of || host.endsWith(`.${of}`);
}

/** Hosts in a text, with what follows them; both parts of a mailbox are left out. */
export function hostsIn(text: string): { host: string; path: string; offset: number }[] {
  return [...text.matchAll(hostLike)].flatMap(({ 0: token, index }) => {
    const host = token
      .toLowerCase()
      .replace(/^[.-]+|(?<![.-])[.-]+$/g, '')
      .replace(/^www\./, '');
    const end = index + token.length;
    if (!host.includes('.') || text[index - 1] === '@' || text[end] === '@') return [];
    afterHost.lastIndex = end;
    return [{ host, path: afterHost.exec(text)?.[1] ?? '', offset: index }];
  });
}

function findAddresses(context: RuleContext): Address[] {
  const entries = (Object.keys(context.content.entries) as EntryKind[]).flatMap((kind) => [
    ...context.all(kind),
  ]);
  return [...inFields('school', context.school, context.schoolRef), ...entries.flatMap(addressesIn)];
}

const addressesIn = rememberByEntry((entry: Entry<EntryKind>): readonly Address[] => [
  ...inFields(entry.kind, entry.data, refOf(entry)),
  ...inBody(entry),
]);

function inFields(kind: keyof typeof kinds, data: object, at: EntryRef): Address[] {
  const found: Address[] = [];
  walkFields(kinds[kind].schema, data, ({ path: field, value, meta }) => {
    if (typeof value !== 'string' || meta?.file === true) return;
    found.push(...hostsIn(value).map(({ host, path }) => ({ at, field, host, path })));
  });
  return found;
}

function inBody(entry: Entry<EntryKind>): Address[] {
  let line = entry.bodyLine;
  let counted = 0;
  return hostsIn(entry.body).map(({ host, path, offset }) => {
    line += entry.body.slice(counted, offset).split('\n').length - 1;
    counted = offset;
    return { at: refOf(entry), field: 'body', line, host, path };
  });
}
