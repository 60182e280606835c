import type { ImportPlan, PlannedEntry } from '../../../src/import/plan/plan.ts';
import type { ImportDecisions } from '../../api/import.ts';

/**
 * A plan as a person decided on it: without entries that are left out, with the file's values where the file is right.
 * What was decided of a place that the plan does not have changes nothing.
 */
export function decidePlan(
  plan: ImportPlan,
  { leftOut, byFile }: Pick<ImportDecisions, 'leftOut' | 'byFile'>,
): ImportPlan {
  const entries = plan.entries.flatMap((entry, index) => {
    if (leftOut.includes(index)) return [];
    return [byFile.includes(index) && entry.state === 'conflicting' ? takeFile(entry) : entry];
  });
  return { ...plan, entries };
}

function takeFile(entry: PlannedEntry): PlannedEntry {
  const { additions, conflicts, replaced } = entry;
  return {
    ...entry,
    state: 'changed',
    additions: [...additions, ...conflicts],
    conflicts: [],
    kept: replaced,
  };
}
