import type { Content } from '#model/content';
import { knownPeople } from '#privacy/known-people';
import type { KnownPerson } from '#privacy/known-people';
import { createNameScanner } from '#privacy/name-scanner';
import type { NameScanner } from '#privacy/name-scanner';
import type { RuleContext } from '../rule.ts';

const scanners = new WeakMap<Content, Map<string, NameScanner>>();

/**
 * The scanner for the names that the content knows and that may not be shown on the day. Several rules and two runs of
 * each (published, with drafts) ask for it.
 */
export function withheldNames(context: Pick<RuleContext, 'content' | 'asOf'>): NameScanner {
  return remembered(context, 'site', (people) => people);
}

/** The scanner for the names that may be shown on the site and not on paper. */
export function namesNotForPaper(context: Pick<RuleContext, 'content' | 'asOf'>): NameScanner {
  const { content, asOf } = context;
  return remembered(context, 'print', (people) => {
    const onSite = new Set(knownPeople(content, asOf).flatMap(({ ref, shown }) => (shown ? [ref] : [])));
    return people.filter(({ ref, shown }) => shown || onSite.has(ref));
  });
}

function remembered(
  { content, asOf }: Pick<RuleContext, 'content' | 'asOf'>,
  channel: 'site' | 'print',
  choose: (people: KnownPerson[]) => KnownPerson[],
): NameScanner {
  const known = scanners.get(content) ?? new Map<string, NameScanner>();
  scanners.set(content, known);
  const key = `${channel} ${asOf}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const scanner = createNameScanner(choose(knownPeople(content, asOf, channel)));
  known.set(key, scanner);
  return scanner;
}
