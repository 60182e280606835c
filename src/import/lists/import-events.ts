import type { eventFormats } from '#model/codes';
import { portableName, transliterate } from '#model/transliterate';
import type { ForeignDocument } from '../sources/foreign-document.ts';
import type { ImportResult, ImportedEntry } from '../plan/plan.ts';
import type { ListOptions } from './list-options.ts';
import { plainWords } from './plain-words.ts';
import { readDays } from './read-date.ts';
import type { DayRange } from './read-date.ts';
import { readList } from './read-list.ts';
import type { ListShape } from './list-shape.ts';
import type { ListRow } from './read-list.ts';
import { resultOf } from './result-of-list.ts';
import { asData, cellsOfRow, present } from './row-cells.ts';
import type { RowCells } from './row-cells.ts';
import { createTell } from './tell.ts';
import type { Tell } from './tell.ts';

type EventColumn =
  'no' | 'title' | 'startDate' | 'endDate' | 'time' | 'place' | 'format' | 'programs' | 'summary';

/** How lists of events look. */
export const eventShape: ListShape<EventColumn> = {
  kinds: [
    { key: 'no', heading: /^(?:№|n|номер)(?: ?п[./\\]*п\.?)?$|^п[./\\]п\.?$/ },
    { key: 'endDate', heading: /дата (?:окончания|завершения)|^окончание/ },
    { key: 'startDate', heading: /дата|^срок|^когда|^начало$|^день/ },
    { key: 'time', heading: /(?<![а-я])время|^часы/ },
    { key: 'place', heading: /место|^где|адрес|площадк/ },
    { key: 'format', heading: /форма проведения|формат/ },
    { key: 'programs', heading: /программ[аы] наставничеств|^программ[аы]$/ },
    { key: 'title', heading: /мероприяти|событи|наименован|название|^что$|^тема/ },
    { key: 'summary', heading: /описание|кратко|содержание|аннотаци/ },
  ],
  leading: ['title'],
};

/** A list of events as announcements; past ones too. */
export function importEvents(document: ForeignDocument, options: ListOptions): ImportResult {
  return resultOf(document, readList(document, eventShape, options.mapping), 'title', eventEntry);
}

function eventEntry(row: ListRow<EventColumn>): ImportedEntry | { remarks: ImportedEntry['remarks'] } {
  const { tell, remarks } = createTell(row.place);
  const cells = cellsOfRow(row, tell);
  const title = cells.line('title');
  if (title === undefined) {
    tell('doubt', 'eventNoTitle');
    return { remarks };
  }
  const days = cells.value('startDate', readDays, 'dateUnread');
  const last = cells.value('endDate', readDays, 'dateUnread');
  const place = cells.line('place');
  const isNowhere = place !== undefined && onlyOnline.test(plainWords(place));
  const format = isNowhere ? 'online' : formatOf(cells.line('format') ?? '');
  const data = asData(
    present({
      title,
      summary: cells.cell('summary')?.text,
      startDate: days?.from,
      endDate: endOf(days, last),
      time: timeOf(cells, days, tell),
      place: isNowhere ? undefined : place,
      format,
      programs: programsOf(cells),
    }),
  );
  const slug = portableName(transliterate(title)) || 'meropriyatie';
  return {
    kind: 'events',
    slug,
    data,
    body: '',
    ...(row.place === undefined ? {} : { place: row.place }),
    remarks,
  };
}

function endOf(days: DayRange | undefined, last: DayRange | undefined): string | undefined {
  const end = last?.from ?? days?.to;
  return end === days?.from ? undefined : end;
}

/** From the column of times, else from what stands beside the day: «4 декабря 2026 г. в 15:00». */
function timeOf(
  cells: RowCells<EventColumn>,
  days: { rest: string } | undefined,
  tell: Tell,
): string | undefined {
  const own = cells.value('time', readTime, 'timeUnread');
  if (own !== undefined || days === undefined) return own;
  const rest = days.rest.replace(/^[,.;\s]+|[,.;\s]+$/g, '');
  if (rest === '' || /^\(?(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\)?$/.test(rest))
    return undefined;
  const time = readTime(rest);
  if (time === undefined) tell('doubt', 'timeUnread', { text: rest }, cells.cell('startDate')?.label);
  return time;
}

/** «15:00», «15.00», «в 15 ч», «15:00–16:30»: when it begins. */
function readTime(text: string): string | undefined {
  const match =
    /^(?:в |с |начало в )?(\d{1,2})(?:(?:[:.-]| ?ч(?:ас\S*|\.)? ?)(\d{2})?)(?::00)?(?: ?м(?:ин\S*|\.)?| ?ч(?:ас\S*|\.)?)?(?: ?(?:-|до) ?\d{1,2}[:.]\d{2}(?: ?ч\.?)?)?$/.exec(
      plainWords(text),
    );
  const [hours = '', minutes = '00'] = match?.slice(1) ?? [];
  return match !== null && Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : undefined;
}

/** A place that is none. */
const onlyOnline = /^(?:онлайн|дистанционно|вебинар|видеоконференция|вкс|в сети интернет)$/;

function formatOf(text: string): keyof typeof eventFormats.labels | undefined {
  const words = plainWords(text);
  const isOnline = /онлайн|дистанционн|вебинар|видеоконференц|(?<![а-я])вкс(?![а-я])/.test(words);
  if (/(?<![а-я])очно$/.test(words)) return 'offline';
  if (/смешан|гибрид|очно и|очно-дистанц/.test(words)) return 'mixed';
  return isOnline ? 'online' : undefined;
}

/** Titles or ids; what they stand for is looked up in the section. */
function programsOf(cells: RowCells<EventColumn>): string[] | undefined {
  const names = cells.cell('programs')?.text.split(/\n|;/) ?? [];
  const programs = names.map((name) => name.trim().replace(/^«(.*)»$/, '$1')).filter((name) => name !== '');
  return programs.length === 0 ? undefined : programs;
}
