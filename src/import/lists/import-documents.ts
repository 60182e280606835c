import { filePath, httpsUrl } from '#model/common';
import { portableName, transliterate } from '#model/transliterate';
import type { ForeignDocument } from '../sources/foreign-document.ts';
import type { ImportResult, ImportedEntry, JsonObject } from '../plan/plan.ts';
import type { ListOptions } from './list-options.ts';
import { documentShape } from './document-columns.ts';
import type { DocumentColumn } from './document-columns.ts';
import { plainWords } from './plain-words.ts';
import { findDates, readDay, readPartialDate } from './read-date.ts';
import { readDocumentTitle } from './read-document-title.ts';
import type { DocumentTitle } from './read-document-title.ts';
import { levelByIssuer, readDocumentType, readLevel } from './read-level.ts';
import { readList } from './read-list.ts';
import type { ListRow } from './read-list.ts';
import { readRequisites } from './read-requisites.ts';
import { resultOf } from './result-of-list.ts';
import { asData, cellsOfRow, present } from './row-cells.ts';
import type { RowCells } from './row-cells.ts';
import { createTell } from './tell.ts';
import type { Tell } from './tell.ts';

type Cells = RowCells<DocumentColumn>;

/** A list of documents as entries; headings between the rows tell the level of what is below them. */
export function importDocuments(document: ForeignDocument, options: ListOptions): ImportResult {
  const list = readList(document, documentShape, options.mapping);
  const isLevel = (section: string) => readLevel(section) !== undefined;
  return resultOf(document, list, 'title', (row) => documentEntry(row, options), isLevel);
}

function documentEntry(
  row: ListRow<DocumentColumn>,
  { school }: ListOptions,
): ImportedEntry | { remarks: ImportedEntry['remarks'] } {
  const { tell, remarks } = createTell(row.place);
  const cells = cellsOfRow(row, tell);
  const written = cells.line('title');
  if (written === undefined) {
    tell('doubt', 'documentNoTitle');
    return { remarks };
  }
  const named = readDocumentTitle(written);
  if (named === undefined) tell('doubt', 'requisitesUnread', { text: written }, cells.cell('title')?.label);
  const title = named ?? { title: written };
  const documentType = typeOf(cells, title, tell);
  const issuer = cells.line('issuer') ?? title.issuer;
  const data = asData(
    present({
      title: title.title,
      level: levelOf(row, cells, `${issuer ?? ''} ${written}`, school, tell),
      documentType,
      ...requisitesOf(cells, title, tell),
      issuer,
      effectiveFrom: cells.value('effectiveFrom', readDay, 'dateUnread'),
      effectiveTo: effectiveTo(cells),
      repealedOn: repealedOn(cells, tell),
      url: urlOf(cells, tell),
      summary: cells.cell('summary')?.text,
      files: filesOf(cells, tell),
    }),
  );
  return {
    kind: 'documents',
    slug: slugOf(documentType, data),
    data,
    ...(row.place === undefined ? {} : { place: row.place }),
    remarks,
  };
}

function typeOf(cells: Cells, { type }: DocumentTitle, tell: Tell): DocumentTitle['type'] {
  const said = cells.line('documentType');
  const found = (said === undefined ? undefined : readDocumentType(said)?.type) ?? type;
  if (found === undefined) tell('doubt', 'typeUnknown', { text: said ?? '' });
  return found;
}

/** The column, else the heading above the row, else who issued it. */
function levelOf(
  { section }: ListRow<DocumentColumn>,
  cells: Cells,
  issuer: string,
  school: ListOptions['school'],
  tell: Tell,
): ReturnType<typeof readLevel> {
  const said = cells.line('level');
  const level =
    said === undefined ? (readLevel(section ?? '') ?? levelByIssuer(issuer, school)) : readLevel(said);
  if (level === undefined) tell('doubt', 'levelUnknown', { text: said ?? section ?? '' });
  return level;
}

/** Columns of their own decide; what the title itself says fills in. */
function requisitesOf(
  cells: Cells,
  title: DocumentTitle,
  tell: Tell,
): { documentNumber?: string; documentDate?: string } {
  const cell = cells.cell('requisites');
  const both = cell === undefined ? undefined : readRequisites(cell.text);
  const isWhole = both !== undefined && /^(?:приказ\p{L}*)?[.,;\s]*$/iu.test(both.rest);
  if (cell !== undefined && !isWhole) tell('doubt', 'requisitesUnread', { text: cell.text }, cell.label);
  const whole = isWhole ? both : undefined;
  const number = cells.line('documentNumber')?.replace(/^№\s*/, '');
  const date = cells.value('documentDate', readPartialDate, 'dateUnread');
  return present({
    documentNumber: number ?? whole?.number ?? title.number,
    documentDate: date ?? whole?.date ?? title.date,
  });
}

/** «Бессрочно» is no date and needs none. */
function effectiveTo(cells: Cells): string | undefined {
  const cell = cells.cell('effectiveTo');
  if (cell === undefined || /бессрочн/.test(plainWords(cell.text))) return undefined;
  return cells.value('effectiveTo', (text) => readDay(text.replace(/^(?:до|по) /i, '')), 'dateUnread');
}

/** «Утратил силу 01.09.2024»; without a day it is a doubt: the section needs the day. */
function repealedOn(cells: Cells, tell: Tell): string | undefined {
  const cell = cells.cell('state');
  if (cell === undefined) return undefined;
  const words = plainWords(cell.text);
  if (/^(?:действует|действующ\S*|актуал\S*|в силе)$/.test(words)) return undefined;
  const [found, ...more] = findDates(words);
  const isRepealed = /утрати\S* силу|отменен|не действует|признан\S* утратившим/.test(words);
  if (isRepealed && more.length === 0 && found?.date !== undefined) return found.date;
  tell('doubt', 'stateUnread', { text: cell.text }, cell.label);
  return undefined;
}

/** An address; a name of a file in that column is one of the files. */
function urlOf(cells: Cells, tell: Tell): string | undefined {
  const cell = cells.cell('url');
  if (cell === undefined || isNoAnswer(cell.text) || namesOfFiles(cell.text).length > 0) return undefined;
  const url = httpsUrl.safeParse(cell.text.trim()).data;
  if (url === undefined) tell('doubt', 'linkUnread', { text: cell.text }, cell.label);
  return url;
}

function isNoAnswer(text: string): boolean {
  return /^(?:нет|отсутствует)$/.test(plainWords(text));
}

/** Lines that are nothing but names of files. */
function namesOfFiles(text: string): string[] {
  const names = text.split(/\n|;/).map((name) => name.trim());
  return names.filter(
    (name) => /^[^/]+\.(?!рф$|ru$)[a-z\d]{2,5}$/i.test(name) && filePath.safeParse(name).success,
  );
}

/** Names of files, one a line; the section looks for them in its folder of files. */
function filesOf(cells: Cells, tell: Tell): { file: string }[] | undefined {
  const cell = cells.cell('file');
  const named = [...namesOfFiles(cell?.text ?? ''), ...namesOfFiles(cells.cell('url')?.text ?? '')];
  const others = (cell?.text ?? '')
    .split(/\n|;/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !named.includes(name) && !isNoAnswer(name));
  if (cell !== undefined && others.length > 0)
    tell('doubt', 'linkUnread', { text: others.join(', ') }, cell.label);
  return named.length === 0 ? undefined : [...new Set(named)].map((file) => ({ file }));
}

/** «prikaz-40-o» where the number is known, else by the title. */
function slugOf(type: string | undefined, { title, documentNumber }: JsonObject): string {
  const words = {
    order: 'приказ',
    directive: 'распоряжение',
    letter: 'письмо',
    decree: 'постановление',
    law: 'закон',
  };
  const word = Object.entries(words).find(([code]) => code === type)?.[1];
  const text = word !== undefined && typeof documentNumber === 'string' ? `${word} ${documentNumber}` : title;
  return portableName(transliterate(typeof text === 'string' ? text : '')) || 'dokument';
}
