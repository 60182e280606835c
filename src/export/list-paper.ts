import { formatDate } from '#messages/format';
import type { Section } from '#section/types';
import type { Paper, PaperBlock, PaperTable } from './paper.ts';

/** A list of the section as a paper, with the day on which it was so. */
export function listPaper(title: string, section: Section, tables: readonly PaperTable[]): Paper {
  const { asOf, school } = section;
  return {
    title,
    school: school.shortName,
    note: `${school.shortName}, по состоянию на ${formatDate(asOf)}`,
    stamp: [],
    blocks: tables.flatMap((table, index): PaperBlock[] => [
      ...(index === 0 ? [] : [{ kind: 'heading', text: table.name } as const]),
      { kind: 'table', table },
    ]),
  };
}
