import type { Roadmap } from '#model/roadmap';
import type { RoadmapView } from '#section/types';
import { contingentTable, targetTable } from './contingent-tables.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { fact, underHeading } from './paper.ts';
import { buildRoadmapTable } from './roadmap-table.ts';
import type { DrawnRoadmap } from './roadmap-table.ts';

/** All that the paper of a roadmap tells, from the section or from the entry itself. */
export interface RoadmapSource {
  title: string;
  school: string;
  stamp: readonly string[];
  facts: readonly (readonly [term: string, value: string | undefined])[];
  sections: Roadmap['sections'];
  drawn: DrawnRoadmap;
  footnotes: Roadmap['footnotes'];
  targetSeries: Roadmap['targetSeries'];
  contingentTable: RoadmapView['contingentTable'];
}

/** A roadmap as an official paper: stamp of approval, introduction, the author's table, footnotes, figures. */
export function buildRoadmapPaper(source: RoadmapSource): Paper {
  const { title, school, stamp, facts, sections, drawn, footnotes } = source;
  const targetSeries = source.targetSeries.filter(({ values }) => values.length > 0);
  const table = buildRoadmapTable(drawn);
  const notes = footnotes.map(({ mark, text }): PaperBlock => ({
    kind: 'paragraph',
    text: `${mark} ${text}`,
  }));
  return {
    title,
    school,
    stamp,
    blocks: [
      ...facts.flatMap(([term, value]) => fact(term, value)),
      ...sections.flatMap(({ title: heading, text }) => underHeading(heading, [{ kind: 'paragraph', text }])),
      ...underHeading('План мероприятий', table === undefined ? [] : [{ kind: 'table', table }]),
      ...notes,
      ...(targetSeries.length === 0 ? [] : tableUnder('Целевые показатели', targetTable(targetSeries))),
      ...(source.contingentTable === undefined
        ? []
        : tableUnder('Контингент', contingentTable(source.contingentTable))),
    ],
  };
}

function tableUnder(heading: string, table: ReturnType<typeof targetTable>): PaperBlock[] {
  return underHeading(heading, [{ kind: 'table', table }]);
}
