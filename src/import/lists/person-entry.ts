import { addYears } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { ImportedEntry } from '../plan/plan.ts';
import { endConsents } from './consent-ends.ts';
import type { ListOptions } from './list-options.ts';
import { mayBeNamed, nameFields } from './name-place.ts';
import type { Bank } from './name-place.ts';
import type { PersonColumn } from './person-columns.ts';
import { readConsents } from './person-consents.ts';
import { plainWords } from './plain-words.ts';
import { readGrade, readMenteeCategory, readParticipant, readQualification } from './read-codes.ts';
import { readDay } from './read-date.ts';
import { readExperience } from './read-experience.ts';
import type { ReadName } from './read-name.ts';
import { readOrder } from './read-requisites.ts';
import type { OrderFields } from './read-requisites.ts';
import type { ListCell, ListRow } from './read-list.ts';
import { asData, cellsOfRow, present } from './row-cells.ts';
import type { RowCells } from './row-cells.ts';
import { createTell } from './tell.ts';
import type { Tell } from './tell.ts';

type Cells = RowCells<PersonColumn>;

/** The entry of one person of a list. */
export function personEntry(
  bank: Bank,
  { name, hasInitials, aside }: ReadName,
  row: ListRow<PersonColumn>,
  options: ListOptions,
): ImportedEntry {
  const { tell, remarks } = createTell(row.place);
  const cells = cellsOfRow(row, tell);
  if (hasInitials) tell('doubt', 'nameInitials', { name: Object.values(nameFields(name)).join(' ') });
  const position = cells.line('position') ?? positionFrom(aside, tell);
  const common = {
    position,
    subject: cells.line('subject'),
    experienceSince: experience(cells, options.asOf, tell),
    ...organisation(bank, cells, options, tell),
  };
  const own = bank === 'mentors' ? mentorFields(cells) : menteeFields(cells, position, tell);
  const context = { asOf: options.asOf, site: options.school.officialSiteUrl, tell };
  const signed = readConsents(cells, context);
  const consents = endConsents(signed, cells.all('consentEnd'), hintsIn(row, options), context);
  const duty = bank === 'mentors' ? consents.find(({ kind }) => kind === 'mentoringDuty') : undefined;
  const data = asData(
    present({
      ...common,
      ...own,
      ...learner(bank, cells, own.grade, tell),
      dutyConsent: duty && { date: duty.signedOn, ref: duty.documentRef },
      consents: consents.length === 0 ? undefined : consents,
    }),
  );
  const entry = { kind: bank, ...(row.place === undefined ? {} : { place: row.place }), remarks };
  const named = { ...nameFields(name), ...data };
  if (mayBeNamed(bank, named, options.school, options.asOf)) return { ...entry, data: named };
  return { ...entry, data, privateName: nameFields(name) };
}

/** What stands beside the columns that are known; not where a person has said that a column be left aside. */
function hintsIn({ rest, section }: ListRow<PersonColumn>, { mapping = {} }: ListOptions): ListCell[] {
  const named = new Set(Object.keys(mapping).map(plainWords));
  const above = section === undefined ? [] : [{ label: section, text: section }];
  return [...rest.filter(({ label }) => !named.has(plainWords(label))), ...above];
}

/** «Совина Л.А., учитель математики»; anything else beside a name is only shown. */
function positionFrom(aside: string, tell: Tell): string | undefined {
  if (aside === '') return undefined;
  const isPosition = /^(?:учител|педагог|воспитател|директор|заместител|методист|преподавател)/.test(
    plainWords(aside),
  );
  tell('note', isPosition ? 'positionFromName' : 'nameAside', { text: aside });
  return isPosition ? aside : undefined;
}

function experience(cells: Cells, asOf: CalendarDate, tell: Tell): string | undefined {
  const read = cells.value('experience', (text) => readExperience(text, asOf), 'experienceUnread');
  if (read?.isCounted === true) tell('note', 'experienceCounted', {}, cells.cell('experience')?.label);
  return read?.since;
}

/** Somebody of another organisation is no teacher of the school. */
function organisation(
  bank: Bank,
  cells: Cells,
  { school }: ListOptions,
  tell: Tell,
): { externalOrganisation?: string; isPedagogue?: false } {
  const named = cells.line('organisation');
  if (named === undefined) return {};
  const bare = (text: string) => plainWords(text).replaceAll(/[«»"„“.,]/g, '');
  if ([school.fullName, school.shortName].some((own) => bare(own) === bare(named))) return {};
  tell('note', 'organisationOther', { text: named }, cells.cell('organisation')?.label);
  return { externalOrganisation: named, ...(bank === 'mentors' ? { isPedagogue: false as const } : {}) };
}

function mentorFields(cells: Cells) {
  const grade = cells.value('grade', readGrade, 'gradeUnread');
  return {
    qualification: cells.value('qualification', readQualification, 'categoryUnread'),
    ...(grade === undefined ? {} : { isPedagogue: false as const }),
    grade,
    appointmentOrder: order(cells),
  };
}

function menteeFields(cells: Cells, position: string | undefined, tell: Tell) {
  const grade = cells.value('grade', readGrade, 'gradeUnread');
  const said = cells.line('participant');
  const participant =
    (said === undefined ? undefined : readParticipant(said)) ??
    (grade === undefined ? readParticipant(position ?? '') : 'pupil');
  if (participant === undefined) tell('doubt', 'participantUnknown', { text: said ?? position ?? '' });
  return {
    participant,
    grade: participant === 'pupil' ? grade : undefined,
    category: cells.value('category', readMenteeCategory, 'categoryUnread'),
    orderRef: order(cells),
  };
}

/** Number and date in one cell, or in two. */
function order(cells: Cells): OrderFields | undefined {
  const whole = cells.value('order', readOrder, 'orderUnread');
  const number = cells.value('orderNumber', (text) => readOrder(text)?.number, 'orderUnread');
  const date = cells.value('orderDate', readDay, 'dateUnread');
  const read = { ...whole, ...present({ number, date }) };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Of a birthday only the days that decide who signs; the day itself stays in the file (PD-03). */
function learner(
  bank: Bank,
  cells: Cells,
  grade: number | undefined,
  tell: Tell,
): { adultOn?: CalendarDate; ageTenReachedOn?: CalendarDate } {
  const cell = cells.cell('birthDate');
  if (cell === undefined) return {};
  if (grade === undefined) {
    tell('note', 'listPrivateColumn', { label: cell.label }, cell.label);
    return {};
  }
  const born = cells.value('birthDate', readDay, 'dateUnread');
  if (born === undefined) return {};
  return {
    adultOn: birthday(born, 18),
    ...(bank === 'mentees' ? { ageTenReachedOn: birthday(born, 10) } : {}),
  };
}

/** Who was born on 29 February is a year older on 1 March. */
function birthday(born: CalendarDate, age: number): CalendarDate {
  const day = addYears(born, age);
  return born.endsWith('-02-29') && !day.endsWith('-29') ? `${day.slice(0, 4)}-03-01` : day;
}
