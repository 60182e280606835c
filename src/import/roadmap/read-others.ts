import type { Roadmap, TargetSeries } from '#model/roadmap';
import { readContingent } from './read-contingent.ts';
import { readTargets } from './read-targets.ts';
import type { ForeignPart } from './split-document.ts';
import type { Tell } from './tell.ts';
import { tellUnread } from './tell-unread.ts';

/** What tables beside the roadmap's own tell: targets and the contingent; of the others a person is told. */
export function readOthers(
  parts: readonly ForeignPart[],
  tell: Tell,
): Pick<Roadmap, 'targetSeries'> & Partial<Pick<Roadmap, 'contingentTable'>> {
  const targetSeries: TargetSeries[] = [];
  let contingentTable: Roadmap['contingentTable'];
  for (const part of parts) {
    const place = { table: part.name };
    const targets = readTargets(part);
    const contingent =
      targets === undefined && contingentTable === undefined ? readContingent(part) : undefined;
    if (targets !== undefined) targetSeries.push(...targets);
    else if (contingent !== undefined) {
      contingentTable = contingent.table;
      tell('note', 'roadmapContingentRead', { rows: contingent.table.rows.length }, place);
      for (const words of contingent.unread) tell('doubt', 'roadmapOtherTable', { words }, place);
    } else tellUnread(part, tell);
  }
  return { targetSeries, ...(contingentTable === undefined ? {} : { contingentTable }) };
}
