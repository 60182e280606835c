import type { PrivateName } from '../plan/plan.ts';
import type { PersonColumn } from './person-columns.ts';
import { isBlankAnswer, plainWords } from './plain-words.ts';
import { readName } from './read-name.ts';
import type { ReadName } from './read-name.ts';
import type { ListCell, ListRow } from './read-list.ts';
import { splitPeople } from './split-people.ts';
import type { Tell } from './tell.ts';

/** One person of a row, with the cells that are about them. */
export interface PersonRow {
  person: ReadName;
  cells: ListRow<PersonColumn>['cells'];
}

/** Facts that people of one row may share when a cell states them once. */
const shared: ReadonlySet<PersonColumn> = new Set([
  ...(['position', 'subject', 'organisation', 'participant'] as const),
  ...(['order', 'orderNumber', 'orderDate', 'grade'] as const),
]);

const consents: readonly PersonColumn[] = ['processing', 'distribution', 'duty'];
const ending: readonly PersonColumn[] = ['consentTerm', 'consentEnd'];

/** The people of a row: usually one; nobody when the name cannot be read, and a remark says so. */
export function peopleOfRow({ cells }: ListRow<PersonColumn>, tell: Tell): PersonRow[] {
  const whole = cells.get('name')?.[0];
  const person = readParts(cells);
  if (person !== undefined) return [{ person, cells }];
  if (whole === undefined) {
    tell('doubt', 'nameMissing');
    return [];
  }
  const people = splitPeople(whole.text);
  const [only, ...more] = people;
  if (only === undefined) tell('doubt', 'nameUnread', { text: whole.text }, whole.label);
  if (only === undefined || more.length === 0) return only === undefined ? [] : [{ person: only, cells }];
  tell('note', 'nameSeveral', { text: whole.text, count: people.length }, whole.label);
  return people.map((each, index) => ({
    person: each,
    cells: cellsFor(index, people.length, cells, index === 0 ? tell : undefined),
  }));
}

/** Surname and names in columns of their own; with the surname in the column of full names too. */
function readParts(cells: ListRow<PersonColumn>['cells']): ReadName | undefined {
  const text = (key: PersonColumn) => cells.get(key)?.[0]?.text.replaceAll(/\s+/g, ' ');
  const lastName = text('lastName');
  const given = text('givenNames') ?? [text('firstName'), text('patronymic')].filter(Boolean).join(' ');
  if (lastName === undefined && given === '') return undefined;
  const joined = readName(`${lastName ?? ''} ${given}`.trim());
  const [firstName, ...rest] = given.split(' ').filter((word) => word !== '');
  const isPlain = /^\p{L}[\p{L}’'. -]*$/u.test(`${lastName ?? ''}${given}`);
  if (joined?.hasInitials === true) return joined;
  if (!isPlain) return undefined;
  const name: PrivateName = {
    ...(lastName === undefined ? {} : { lastName: joined?.name.lastName ?? lastName }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(rest.length === 0 ? {} : { patronymic: rest.join(' ') }),
  };
  return { name, hasInitials: false, aside: '' };
}

/**
 * What a row says of one of its people: line by line where a cell has as many lines as people, else what they share.
 * Anything more personal that is stated once is nobody's.
 */
function cellsFor(
  index: number,
  count: number,
  cells: ListRow<PersonColumn>['cells'],
  tell: Tell | undefined,
): ListRow<PersonColumn>['cells'] {
  const own = [...cells].flatMap(([key, all]): [PersonColumn, ListCell[]][] => {
    if (key === 'name' || key === 'no') return [];
    const mine = all.flatMap((cell): ListCell[] => {
      const lines = cell.text.split(/\n|;/).filter((line) => line.trim() !== '');
      if (lines.length === count) return [{ ...cell, text: (lines[index] ?? '').trim() }];
      if (shared.has(key) && lines.length === 1) return [cell];
      if (isBlankAnswer(cell.text) || plainWords(cell.text) === 'нет') return [];
      tell?.('doubt', 'sharedUnclear', { text: cell.text }, cell.label);
      return [];
    });
    return mine.length === 0 ? [] : [[key, mine]];
  });
  const found = new Map(own);
  // Whom a withdrawal or a term is about is unclear: then nobody's consent counts.
  const isUnclear = ending.some((key) => (cells.get(key) ?? []).length > (found.get(key) ?? []).length);
  return isUnclear ? new Map(own.filter(([key]) => !consents.includes(key))) : found;
}
