import { parseBody } from '#entries/body/parse-body';
import { readContentOnce } from '#entries/shared-read';
import { buildPaperOfList, exportedListNames, renderPaper } from '#export/export-files';
import type { ExportFormat } from '#export/export-files';
import { tablesOf } from '#export/paper';
import type { Paper } from '#export/paper';
import { buildProgramPaper } from '#export/program-paper';
import { buildRoadmapPaper } from '#export/roadmap-paper';
import { cite, sourceOfEntry } from '#export/roadmap-sources';
import { indicatorLabel } from '#messages/indicators/index';
import type { Content } from '#model/content';
import { evaluate } from '#rules/evaluate';
import { buildSection } from '#section/build-section';
import type { Section } from '#section/types';
import { UsageError } from './arguments.ts';

/** A file for the school itself, and whether names stand in it without asking who may be named. */
export interface ExportedPaper {
  bytes: Uint8Array;
  hasNames: boolean;
}

/**
 * Writes a roadmap as its entry has it, or a programme or a list as the section shows them.
 * @param what `roadmap`, `program` or a list
 * @param operands the id, where one of several is meant
 * @throws UsageError when there is no such thing, or nothing of it fits into a table
 */
export async function exportPaper(
  what: string,
  operands: readonly string[],
  format: ExportFormat,
  contentDir: string,
  asOf: string,
): Promise<ExportedPaper> {
  const content = await readContentOnce(contentDir);
  const tools = { parseBody: (source: string) => parseBody(source).tree, href: String, indicatorLabel };
  const section = buildSection(content, evaluate(content, asOf), tools, 'site');
  const paper = choosePaper(what, operands, content, section);
  if (format !== 'docx' && tablesOf(paper).length === 0)
    throw new UsageError(`В «${paper.title}» нет таблицы. Запишите файл Word: --format docx`);
  return { bytes: await renderPaper(paper, format), hasNames: what === 'roadmap' };
}

function choosePaper(what: string, operands: readonly string[], content: Content, section: Section): Paper {
  const [id, ...more] = operands;
  const list = exportedListNames.find((name) => name === what);
  if (list !== undefined && id === undefined) return buildPaperOfList(section, list);
  if (id !== undefined && more.length === 0 && what === 'roadmap') return roadmapPaper(id, content, section);
  if (id !== undefined && more.length === 0 && what === 'program') return programPaper(id, section);
  throw new UsageError(
    `Можно так: roadmap КОД, program КОД, ${exportedListNames.join(', ')}. Справка: npm run export -- --help`,
  );
}

/** Roadmaps that the section does not show yet are for the school to sign. */
function roadmapPaper(id: string, content: Content, { documents, school }: Section): Paper {
  const { roadmaps } = content.entries;
  const entry = roadmaps.find((one) => one.id === id || one.slug === id);
  if (entry === undefined) throw new UsageError(missing('Дорожной карты', id, roadmaps));
  const basis = entry.data.basisDocuments.flatMap((document) => cite(document, documents) ?? []);
  return buildRoadmapPaper(sourceOfEntry(entry.data, school, basis));
}

function programPaper(id: string, { programs, school }: Section): Paper {
  const program = programs.find((one) => one.id === id || one.slug === id);
  if (program === undefined) throw new UsageError(missing('Программы', id, programs));
  return buildProgramPaper(program, school);
}

function missing(what: string, id: string, entries: readonly { id: string }[]): string {
  const known = entries.map((entry) => entry.id).join(', ');
  return `${what} «${id}» нет.${known === '' ? '' : ` Есть: ${known}.`}`;
}
