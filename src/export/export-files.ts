import { pageAddresses } from '#section/addresses';
import type { ProgramView, RoadmapView, Section } from '#section/types';
import { buildDocumentList, buildEventList, buildProgramList } from './entry-lists.ts';
import type { Paper } from './paper.ts';
import { buildMenteeList, buildMentorList } from './people-lists.ts';
import { buildProgramPaper } from './program-paper.ts';
import { renderCsv } from './render-csv.ts';
import { renderExcel } from './render-excel.ts';
import { renderWord } from './render-word.ts';
import { buildRoadmapPaper } from './roadmap-paper.ts';
import { buildRoadmapTable } from './roadmap-table.ts';
import { sourceOfView } from './roadmap-sources.ts';

export const exportFormats = ['docx', 'xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file that the section offers to download; it is made when it is asked for. */
export interface ExportFile {
  /** Relative to the base path. */
  address: string;
  format: ExportFormat;
  render: () => Promise<Uint8Array>;
}

/** Lists of the section, by the page that they stand on. */
const lists = {
  mentors: buildMentorList,
  mentees: buildMenteeList,
  documents: buildDocumentList,
  events: buildEventList,
  programs: buildProgramList,
} as const;
export type ExportedList = keyof typeof lists;
export const exportedListNames = Object.keys(lists) as ExportedList[];

/** A list of the section as a paper. */
export function buildPaperOfList(section: Section, list: ExportedList): Paper {
  return lists[list](section);
}

/** A paper in one of the formats. */
export async function renderPaper(paper: Paper, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'csv') return renderCsv(paper);
  return format === 'docx' ? renderWord(paper) : renderExcel(paper);
}

/** A roadmap as Word, Excel and CSV; Word alone while it has no activities. */
export function roadmapFiles(section: Section, roadmap: RoadmapView): ExportFile[] {
  const source = sourceOfView(roadmap, section);
  const isEmpty = buildRoadmapTable(source.drawn) === undefined;
  return filesOf(roadmap.address, isEmpty ? ['docx'] : exportFormats, () => buildRoadmapPaper(source));
}

/** A programme as Word; its activities are in the workbook of all programmes. */
export function programFiles({ school }: Section, program: ProgramView): ExportFile[] {
  return filesOf(program.address, ['docx'], () => buildProgramPaper(program, school));
}

/** A list as Word, Excel and CSV; none while it is empty. */
export function listFiles(section: Section, list: ExportedList): ExportFile[] {
  if (section[list].length === 0) return [];
  return filesOf(pageAddresses[list], exportFormats, () => buildPaperOfList(section, list));
}

function filesOf(page: string, formats: readonly ExportFormat[], build: () => Paper): ExportFile[] {
  return formats.map((format) => ({
    address: `${page.replace(/\/$/, '')}.${format}`,
    format,
    render: () => renderPaper(build(), format),
  }));
}
