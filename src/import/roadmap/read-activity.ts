import type { RoadmapActivity } from '#model/roadmap';
import { absentText, printField, saysTheSame } from '#model/roadmap-table';
import type { RoadmapColumn } from '#model/roadmap-table';
import type { ForeignPlace } from '../remark.ts';
import { cutLine } from './cut-line.ts';
import { readItems } from './read-items.ts';
import { readResponsible } from './read-responsible.ts';
import { readTermsCell } from './read-terms-cell.ts';
import { lineText } from './table-cells.ts';
import type { RoadmapCell } from './table-cells.ts';
import type { Tell } from './tell.ts';
import { doneHeading, findPlaceholder, readDone, tellPublishing } from './told-in-words.ts';

type Key = RoadmapColumn['key'];
/** What stands in a column of the row; cells of a row that goes on in the next are joined. */
export type ActivityCells = readonly Pick<RoadmapCell, 'lines' | 'text'>[];

/** Reads a row of the table; columns of stages are read elsewhere. */
export function readActivity(
  cells: ActivityCells,
  columns: readonly RoadmapColumn[],
  place: ForeignPlace,
  tell: Tell,
): RoadmapActivity {
  const activity: RoadmapActivity = {
    ...{ text: absentText, subItems: [], terms: [], resources: [], responsible: [] },
    ...{ publishesResults: false, documents: [], asWritten: [] },
  };
  for (const [index, { key, label }] of columns.entries()) {
    const cell = cells[index];
    if (cell === undefined || cell.text === '') continue;
    const tellHere: Tell = (level, code, args) => {
      tell(level, code, args, { ...place, column: label });
    };
    if (isLong(cell)) {
      tellHere('doubt', 'roadmapCellTooLong', { signs: cell.text.length });
      keepWhole(activity, key, cell.text);
    } else fillField(activity, key, label, cell, tellHere);
    const placeholder = findPlaceholder(cell.text);
    if (placeholder !== undefined) tellHere('doubt', 'roadmapPlaceholder', { words: placeholder });
    if (isWrittenOtherwise(activity, key, cell.text)) {
      const printed = printField(key, activity);
      if (key !== 'other' && !isStage(key) && !saysTheSame(cell.text, printed))
        keepWhole(activity, key, cell.text);
      activity.asWritten.push({ column: index + 1, text: cell.text });
    }
  }
  tellOfTerms(activity, place, tell);
  return activity;
}

/** Signs of the longest cell that is read: the model holds no longer one. */
const longestCell = 20_000;

function isLong({ text }: Pick<RoadmapCell, 'text'>): boolean {
  return text.length > longestCell;
}

function isStage(key: Key): boolean {
  return key === 'stage' || key === 'stageNo';
}

function isWrittenOtherwise(activity: RoadmapActivity, key: Key, text: string): boolean {
  return !isStage(key) && printField(key, activity) !== text;
}

function fillField(
  activity: RoadmapActivity,
  key: Key,
  label: string,
  cell: Pick<RoadmapCell, 'lines' | 'text'>,
  tell: Tell,
): void {
  const lines = cell.lines.map(lineText);
  switch (key) {
    case 'no':
      activity.no = lines.join(' ');
      return;
    case 'text': {
      Object.assign(activity, readItems(cell.lines));
      const publishes = tellPublishing(cell.text);
      if (publishes === undefined) tell('note', 'roadmapPublishesMaybe');
      activity.publishesResults = publishes === true;
      return;
    }
    case 'terms':
      for (const term of readTermsCell(lines)) {
        activity.terms.push(...cutLine(term.raw).map((raw) => ({ raw })));
        if (term.type === 'text') tell('doubt', 'roadmapTermUnknown', { words: term.raw });
        if (term.type === 'deadline' && term.dayType === undefined)
          tell('doubt', 'roadmapTermDays', { words: term.raw });
      }
      return;
    case 'expectedResult':
      activity.expectedResult = lines.filter((line) => line !== '').join('\n');
      return;
    case 'resources':
      activity.resources = lines.flatMap(splitResources).flatMap(cutLine);
      return;
    case 'responsible': {
      const { people, isUnclear } = readResponsible(lines);
      activity.responsible = people.flatMap((person) => {
        const texts = cutLine(person.text);
        return texts.length === 1 ? [person] : texts.map((text) => ({ text, collective: false }));
      });
      if (isUnclear) tell('doubt', 'roadmapPeopleUnclear', { words: lines.join(' ') });
      return;
    }
    case 'other': {
      const done = doneHeading.test(label) ? readDone(cell.text) : undefined;
      if (done !== undefined) activity.doneOn = done;
      return;
    }
    case 'stage':
    case 'stageNo':
  }
}

function splitResources(line: string): string[] {
  return line
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Fields that would lose a word hold the cell undivided. */
function keepWhole(activity: RoadmapActivity, key: Key, text: string): void {
  const whole = cutLine(text);
  if (key === 'terms') activity.terms = whole.map((raw) => ({ raw }));
  if (key === 'responsible')
    activity.responsible = whole.map((words) => ({ text: words, collective: false }));
  if (key === 'resources') activity.resources = whole;
  if (key === 'text') Object.assign(activity, { text, subItems: [] });
}

function tellOfTerms(activity: RoadmapActivity, place: ForeignPlace, tell: Tell): void {
  const top = activity.subItems.filter(({ level }) => level === 1).length;
  const items = /^(?:\d{1,2}[.)]|[-–—•])/.test(activity.text) ? top + 1 : top;
  const terms = activity.terms.length;
  if (terms > 1 && items > 1)
    tell(terms === items ? 'note' : 'doubt', 'roadmapTermsItems', { terms, items }, place);
}
