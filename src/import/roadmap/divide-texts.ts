import { readStageHeading } from '#model/stage-heading';
import { matchSampleStages } from './sample-stages.ts';
import type { PlanPart, TextLine } from './split-document.ts';

/** Lines that the heading of a stage may take. */
const longestHeading = 8;

/** «Раздел 1. …» above each table. */
const section = /^раздел\s*(?:№\s*)?(?:\d|[IVX]+(?=[\s.:]))/iu;

/**
 * Divides the text before tables: what heads a stage, and what stands before the first table besides.
 * @returns a heading for each table, undefined where none stands
 */
export function divideTexts(tables: readonly PlanPart[]): {
  front: readonly TextLine[];
  headings: (string | undefined)[];
} {
  const front: TextLine[] = [];
  const isSectioned = tables.slice(1).some(({ before }) => before.some(({ text }) => section.test(text)));
  const headings = tables.map(({ before }, index) => {
    const isSection = isSectioned && section.test(before.at(-1)?.text ?? '');
    const start = isSection ? before.length - 1 : findHeading(before, tables.length > 1, index === 0);
    front.push(...(start === -1 ? before : before.slice(0, start)));
    return start === -1
      ? undefined
      : before
          .slice(start)
          .map(({ text }) => text)
          .join('\n');
  });
  return { front, headings };
}

/** Where the heading of a stage begins that reaches to the end of the lines; -1 where none does. */
function findHeading(lines: readonly TextLine[], isOneOfSeveral: boolean, isFirst: boolean): number {
  for (let start = lines.length - 1; start >= Math.max(0, lines.length - longestHeading); start -= 1) {
    const read = readStageHeading(lines[start]?.text ?? '');
    if (read.title === undefined && read.block === undefined) continue;
    const isKnown =
      (['pedagogue', 'r145'] as const).some(
        (regime) => matchSampleStages(read.title ?? '', regime).length > 0,
      ) || /^(?:этап|[IVX]+ этап|\S+ый этап|блок)(?=[\s.:№«–-]|$)/iu.test(lines[start]?.text ?? '');
    const isNumbered = read.no !== undefined && isOneOfSeveral;
    if (isKnown || isNumbered || (!isFirst && start === 0)) return start;
    if ((read.title ?? '').length > 200 || /[.;]$/.test(read.title ?? '')) return -1;
    if (!isFirst) continue;
    return -1;
  }
  return -1;
}
