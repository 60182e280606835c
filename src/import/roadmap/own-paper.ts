import type { Roadmap } from '#model/roadmap';
import type { ForeignCell, ForeignDocument, ForeignTable } from '../sources/foreign-document.ts';
import type { TextLine } from './split-document.ts';

/** What the papers of this section tell of a roadmap in lines «Период: …» below its title. */
export interface PaperFacts {
  ownerOrganisation?: string;
  period?: string;
  programName?: string;
}

const fields = {
  'Чья дорожная карта': 'ownerOrganisation',
  Период: 'period',
  Программа: 'programName',
  Основание: undefined,
} as const;
const factLine = /^(Чья дорожная карта|Период|Программа|Основание):\s+(\S.*)$/u;

/** Where the title stands, by the line «Чья дорожная карта: …» below it that only our papers have; else -1. */
export function findOwnTitle(lines: readonly TextLine[]): number {
  return lines.findIndex((_, index) => lines[index + 1]?.text.startsWith('Чья дорожная карта: ') === true);
}

/**
 * Takes the facts of our paper from the lines below a title; what it is founded on is told by other entries.
 * @returns undefined where the lines do not begin as our papers do: «Основание: …» alone may be anybody's
 */
export function takeFacts(
  lines: readonly TextLine[],
): { facts: PaperFacts; rest: readonly TextLine[] } | undefined {
  const end = lines.findIndex(({ text }) => !factLine.test(text));
  const told = lines.slice(0, end === -1 ? lines.length : end);
  const facts: PaperFacts = {};
  for (const { text } of told) {
    const [, term = '', value = ''] = factLine.exec(text) ?? [];
    const field = fields[term as keyof typeof fields];
    if (field !== undefined) facts[field] = value;
  }
  if (facts.ownerOrganisation === undefined && facts.period === undefined) return undefined;
  return { facts, rest: lines.slice(told.length) };
}

/** Sections of our paper: each below a heading. */
export function readOwnSections(lines: readonly TextLine[]): Roadmap['sections'] | undefined {
  if (lines.length > 0 && lines[0]?.heading === undefined) return undefined;
  const sections: { title: string; text: string[] }[] = [];
  for (const { text, heading } of lines) {
    if (heading !== undefined) sections.push({ title: text, text: [] });
    else sections.at(-1)?.text.push(text);
  }
  return sections.map(({ title, text }) => ({ title, text: text.join('\n') || '–' }));
}

/** Takes the sheet «Сведения» of our workbook, as the lines that our Word file has below the title. */
export function takeFactSheet<Document extends Pick<ForeignDocument, 'blocks' | 'format'>>(
  document: Document,
): { document: Document; lines: readonly TextLine[] } {
  const sheet = document.blocks.find(
    (block): block is ForeignTable => block.kind === 'table' && isFactSheet(block),
  );
  if (sheet === undefined || document.format !== 'xlsx') return { document, lines: [] };
  const lines = sheet.rows.slice(1).flatMap(([first, second]): TextLine[] => {
    const [term, told] = [linesOf(first), linesOf(second)];
    if (term.length === 0) return told.map((text) => ({ text }));
    if (told.length === 0) return [{ text: term.join(' '), heading: 2 }];
    return [{ text: `${term.join(' ')}: ${told.join(' ')}` }];
  });
  return { document: { ...document, blocks: document.blocks.filter((block) => block !== sheet) }, lines };
}

function isFactSheet({ name, rows }: ForeignTable): boolean {
  const [labels] = rows;
  return (
    /«Сведения(?: \(\d+\))?»/u.test(name) && labels?.length === 2 && linesOf(labels[0])[0] === 'Название'
  );
}

/** A list sign that the paper wrote belongs to its text. */
function linesOf(cell: ForeignCell | undefined): string[] {
  return (cell?.lines ?? [])
    .map(({ text, marker }) => (marker === undefined ? text : `${marker} ${text}`))
    .filter((text) => text.trim() !== '');
}
