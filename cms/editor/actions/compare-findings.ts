import type { DraftFinding } from '../../api/types.ts';

/** What a change brings and what it mends. */
export interface FindingChange {
  added: DraftFinding[];
  gone: DraftFinding[];
}

/** Compares the findings before a change with those after it. */
export function compareFindings(
  before: readonly DraftFinding[],
  after: readonly DraftFinding[],
): FindingChange {
  const known = new Set(before.map(keyOf));
  const found = new Set(after.map(keyOf));
  return {
    added: after.filter((finding) => !known.has(keyOf(finding))),
    gone: before.filter((finding) => !found.has(keyOf(finding))),
  };
}

function keyOf({ rule, field, message, elsewhere }: DraftFinding): string {
  return [rule, field, message, elsewhere?.file ?? ''].join('\n');
}
