import { plural } from '#messages/format';
import { formatPartialDate } from '#messages/format-display';
import { listOfKind, pageAddresses } from '#section/addresses';
import type { ChangeView, HistoryKind } from '#section/history';
import { groupBy } from '../../components/group-by.ts';

/** One line of a day: an entry, or how many of a kind. */
interface ChangeLine {
  text: string;
  address?: string;
  /** What the entry is. */
  note?: string;
}

interface DayOfChanges {
  date: string;
  acts: { change: ChangeView['change']; lines: ChangeLine[] }[];
}

/** Days of one month, the last one first. */
export interface MonthOfChanges {
  title: string;
  days: DayOfChanges[];
}

/** So many entries of a kind are listed by title on an ordinary day, and on one with many changes. */
const mostByTitle = { ordinary: 8, busy: 3 };

/** From so many changes on, a day is a busy one. */
const busyDay = 20;

/** So many lines a page has before it ends with the day. */
const mostLines = 150;

const words: Readonly<Record<HistoryKind, [one: string, few: string, many: string]>> = {
  programs: ['программа', 'программы', 'программ'],
  cases: ['кейс', 'кейса', 'кейсов'],
  documents: ['документ', 'документа', 'документов'],
  materials: ['материал', 'материала', 'материалов'],
  news: ['новость', 'новости', 'новостей'],
  events: ['анонс', 'анонса', 'анонсов'],
  roadmaps: ['дорожная карта', 'дорожные карты', 'дорожных карт'],
};

/**
 * The history by month and day, as the page shows it.
 * @param changes newest first
 * @returns whole days until the page is full, and how many changes are older than they
 */
export function groupChanges(changes: readonly ChangeView[]): { months: MonthOfChanges[]; older: number } {
  const days: DayOfChanges[] = [];
  let [lines, told] = [0, 0];
  for (const [date, ofDay] of groupBy(changes, (change) => change.date)) {
    if (lines >= mostLines) break;
    const acts = [...groupBy(ofDay, ({ change }) => change)].map(([change, group]) => ({
      change,
      lines: [...groupBy(group, ({ kind }) => kind)].flatMap(([kind, ofKind]) =>
        linesOf(kind, ofKind, ofDay.length < busyDay ? mostByTitle.ordinary : mostByTitle.busy),
      ),
    }));
    days.push({ date, acts });
    lines += acts.reduce((sum, act) => sum + act.lines.length, 0);
    told += ofDay.length;
  }
  const months = [...groupBy(days, ({ date }) => date.slice(0, 7))].map(([month, ofMonth]) => ({
    title: formatPartialDate(month),
    days: ofMonth,
  }));
  return { months, older: changes.length - told };
}

function linesOf(kind: HistoryKind, changes: readonly ChangeView[], most: number): ChangeLine[] {
  const [note] = words[kind];
  const titled = changes.flatMap(({ title: text, address }) =>
    text === undefined || address === undefined ? [] : [{ text, address, note }],
  );
  if (titled.length > 0 && titled.length <= most) return titled;
  const text = plural(changes.length, ...words[kind]);
  return [titled.length === 0 ? { text } : { text, address: pageAddresses[listOfKind[kind]] }];
}
