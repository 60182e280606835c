/** A number of people, or the word that it is not told. */
export interface CountView {
  code: string;
  label: string;
  /** Missing when it is not told. */
  count?: number;
  /** It is not less than this number; only where numbers are told in steps. */
  atLeast?: number;
  /** It is less than this number; missing when it is hidden only to protect another one. */
  below?: number;
}

interface Cell {
  code: string;
  label: string;
  count: number;
}

/**
 * Hides small numbers of people, and as many others as it takes that nobody can work the small ones out from the total:
 * every hidden small number could still be anything from one to `k - 1` (PD-06; case 55).
 * @param cells parts of a whole whose total is known; empty ones are left out
 * @returns undefined when the table would tell a small number however many are hidden
 */
export function suppressSmall(cells: readonly Cell[], k: number): CountView[] | undefined {
  const filled = cells.filter(({ count }) => count > 0);
  const small = filled.filter(({ count }) => count < k);
  const others = filled
    .filter(({ count }) => count >= k)
    .sort((a, b) => a.count - b.count || (a.code < b.code ? -1 : 1));
  for (let taken = 0; taken <= others.length; taken += 1) {
    const protectors = others.slice(0, taken);
    if (!isHidden(small, protectors, k)) continue;
    return filled.map(({ code, label, count }): CountView => {
      if (count < k) return { code, label, below: k };
      return protectors.some((cell) => cell.code === code) ? { code, label } : { code, label, count };
    });
  }
  return undefined;
}

/** Could every small cell hold any number from 1 to k − 1, given the sum of all that are hidden? */
function isHidden(small: readonly Cell[], protectors: readonly Cell[], k: number): boolean {
  if (small.length === 0) return true;
  const sum = [...small, ...protectors].reduce((total, { count }) => total + count, 0);
  const slack = sum - small.length - protectors.length * k;
  const canBeMost = slack >= k - 2;
  const canBeOne = protectors.length > 0 || sum - 1 <= (small.length - 1) * (k - 1);
  return canBeMost && canBeOne;
}

/**
 * Numbers of people by what is sensitive about them, in steps of `k`, so that one person more or less seldom shows
 * (PD-06). Nothing when whoever is named elsewhere would be known by it: fewer than `k` people are outside of a number.
 * @returns undefined when no number may be told
 */
export function coarseCounts(cells: readonly Cell[], k: number): CountView[] | undefined {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  if (cells.some(({ count }) => count > total - k)) return undefined;
  const shown = suppressSmall(cells, k);
  if (shown?.every(({ count }) => count === undefined) !== false) return undefined;
  return shown.map(({ code, label, count, below }) => {
    if (count === undefined) return { code, label, ...(below === undefined ? {} : { below }) };
    const atLeast = count - (count % k);
    return { code, label, atLeast, below: atLeast + k };
  });
}
