/** A piece of the text and what comes in its place; offsets count in the text with plain line ends. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** The value as an editor shows it: every line ends in `\n`. */
export function withPlainLineEnds(value: string): string {
  return value.replace(/\r\n?/g, '\n');
}

/**
 * Makes changes in a value whose line ends may be of any kind: what was not changed keeps every byte.
 * @param changes sorted, without overlaps; offsets count in `withPlainLineEnds(value)`
 */
export function changeValue(value: string, changes: readonly TextChange[]): string {
  const lineEnd = usualLineEnd(value);
  const offsetOf = offsets(value);
  const parts: string[] = [];
  const plain: string[] = [];
  let at = 0;
  for (const { from, to, insert } of [...changes, { from: Infinity, to: Infinity, insert: '' }]) {
    const kept = value.slice(at, offsetOf(from));
    parts.push(kept, insert.replaceAll('\n', lineEnd));
    plain.push(withPlainLineEnds(kept), insert);
    at = offsetOf(to);
  }
  const changed = parts.join('');
  const wanted = plain.join('');
  // A lone `\r` that has come before a `\n` would be one line end with it.
  return withPlainLineEnds(changed) === wanted
    ? changed
    : wanted.replaceAll('\n', lineEnd === '\r' ? '\n' : lineEnd);
}

/** The one change that leads from a text to another. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/** The line end that the value has most of; `\n` where it has none. */
function usualLineEnd(value: string): string {
  const counts = new Map<string, number>();
  for (const [end] of value.matchAll(/\r\n?|\n/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].toSorted(([, first], [, second]) => second - first)[0]?.[0] ?? '\n';
}

/** Offset in the text with plain line ends → offset in the value. */
function offsets(value: string): (plain: number) => number {
  const pairs = Array.from(value.matchAll(/\r\n/g), ({ index }, count) => index - count);
  return (plain) => {
    if (plain === Infinity) return value.length;
    return plain + countBelow(pairs, plain);
  };
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
