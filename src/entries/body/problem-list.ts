import type { BodyProblem, Report } from './problems.ts';

/** A place to report to and the sorted list of what was reported. */
export interface ProblemList {
  report: Report;
  sorted(): BodyProblem[];
}

/** Offsets at which the lines of `source` start (LF, CRLF and CR end a line, as in Markdown). */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Problems of one code that are told of one body; who mends these sees the next ones. */
const mostOfOneCode = 100;

/**
 * Collects problems by offset and gives them back by line and column of the file: of each code the first hundred.
 * @param starts as returned by `lineStarts`
 * @param firstLine line of the file on which the body starts
 */
export function collectProblems(starts: readonly number[], firstLine: number): ProblemList {
  const found: { offset: number; problem: BodyProblem }[] = [];
  return {
    report(code, offset, args = {}) {
      const index = lineIndexAt(starts, offset);
      const column = offset - (starts[index] ?? 0) + 1;
      found.push({ offset, problem: { code, line: firstLine + index, column, args } });
    },
    sorted() {
      const told = new Map<string, number>();
      return found
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ problem }) => problem)
        .filter(({ code }) => {
          const count = (told.get(code) ?? 0) + 1;
          told.set(code, count);
          return count <= mostOfOneCode;
        });
    },
  };
}

/** Index of the line that holds `offset`. */
function lineIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
