import { formatListLink } from '#messages/self-check';
import type { PublicEntry } from './public-entries.ts';
import type { Evidence } from './types.ts';

/** More links of one kind than this are replaced by one link to their list. */
const mostLinks = 5;

/** A calendar date, not a part of one. */
const fullDate = /^\d{4}-\d{2}-\d{2}$/;

/** Links that show why an answer is what it is, and the latest day on which something of it changed, never after `asOf`. */
export function gatherEvidence(
  entries: readonly PublicEntry[],
  asOf: string,
): { evidence: Evidence[]; changedOn?: string } {
  const byList = Map.groupBy(new Set(entries), ({ list }) => list.address);
  const evidence = [...byList.values()].flatMap((group) => {
    const own = group.flatMap((entry) => entry.own ?? []);
    const [first] = group;
    if (first === undefined || (own.length === group.length && own.length <= mostLinks)) return own;
    const { title, address } = first.list;
    return [{ title: first.wholeList ? title : formatListLink(title, group.length), address }];
  });
  const changedOn = entries
    .flatMap(({ days }) => days)
    .filter((day) => day !== undefined && fullDate.test(day) && day <= asOf)
    .sort()
    .at(-1);
  return { evidence, ...(changedOn === undefined ? {} : { changedOn }) };
}
