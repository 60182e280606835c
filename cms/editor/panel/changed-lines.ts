/** A part of a long text that differs, with what stands around it left out. */
export interface ChangedText {
  before: string;
  after: string;
}

const ellipsis = '…';

/**
 * Cuts from two long texts the lines that both begin and end with, except one beside the change.
 * @returns both texts whole when they are short
 */
export function cutUnchanged(before: string, after: string, short = 400): ChangedText {
  if (before.length <= short && after.length <= short) return { before, after };
  const [old, recent] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, recent.length);
  let head = 0;
  while (head < shorter && old[head] === recent[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === recent.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - 1);
  const kept = Math.max(0, tail - 1);
  const cut = (lines: string[]) => [
    ...(from > 0 ? [ellipsis] : []),
    ...lines.slice(from, lines.length - kept),
    ...(kept > 0 ? [ellipsis] : []),
  ];
  return { before: cut(old).join('\n'), after: cut(recent).join('\n') };
}
