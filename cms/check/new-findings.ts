import type { Finding } from '#rules/finding';

/**
 * Which findings a change brings: those of `after` that `before` did not have. An item put into a list moves the ones
 * behind it, and a message may count differently, so an old finding is also known by its rule, code and field alone.
 */
export function findNew(before: readonly Finding[], after: readonly Finding[]): Set<Finding> {
  return without(without(new Set(after), before, exactKey), before, looseKey, exactKey, after);
}

/** Takes away as many findings of each key as there were; those known exactly do not count twice. */
function without(
  findings: ReadonlySet<Finding>,
  before: readonly Finding[],
  keyOf: (finding: Finding) => string,
  passedKey?: (finding: Finding) => string,
  passed: readonly Finding[] = [],
): Set<Finding> {
  const gone = new Set(passedKey === undefined ? [] : passed.map(passedKey));
  const counts = new Map<string, number>();
  for (const finding of before) {
    if (passedKey !== undefined && gone.has(passedKey(finding))) continue;
    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return new Set(
    [...findings].filter((finding) => {
      const count = counts.get(keyOf(finding)) ?? 0;
      counts.set(keyOf(finding), count - 1);
      return count <= 0;
    }),
  );
}

function exactKey(finding: Finding): string {
  return JSON.stringify([keyParts(finding), finding.field, finding.args]);
}

function looseKey(finding: Finding): string {
  return JSON.stringify([keyParts(finding), finding.field.replaceAll(/\.\d+(?=\.|$)/g, '')]);
}

/** A hint about a draft is another thing than an error of a published entry. */
function keyParts({ rule, code, severity, file }: Finding): string[] {
  return [rule, code, severity, file];
}
