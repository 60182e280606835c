import { formatDate } from '#messages/format';
import type { EventView, NewsView, Section } from '#section/types';
import { absoluteUrl } from '../addresses.ts';
import type { Place } from '../addresses.ts';

/** So many newest items are in the news feeds; all of them are in the section's feed. */
const mostItems = 50;

/** A piece of news or an announcement, as both news feeds tell it. */
export interface NewsFeedItem {
  url: string;
  title: string;
  /** What it is about; never empty. */
  text: string;
  /** Calendar date of publication or announcement. */
  publishedOn?: string;
  updatedOn?: string;
  kind: 'news' | 'events';
}

/** News and announcements together, newest first, undated last. */
export function buildNewsItems({ news, events }: Section, place: Place): NewsFeedItem[] {
  return [
    ...news.map((view) => itemOf(view, view.publishedOn, view.summary ?? view.title, place)),
    ...events.map((view) => itemOf(view, view.announcedOn, describeEvent(view), place)),
  ]
    .sort((a, b) => compare(b.publishedOn ?? '', a.publishedOn ?? '') || compare(a.url, b.url))
    .slice(0, mostItems);
}

function itemOf(
  { kind, title, address, updatedOn }: NewsView | EventView,
  publishedOn: string | undefined,
  text: string,
  place: Place,
): NewsFeedItem {
  return {
    kind,
    url: absoluteUrl(place, address),
    title: printable(title),
    text: printable(text),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(updatedOn === undefined ? {} : { updatedOn }),
  };
}

function describeEvent({ startDate, endDate, time, place, summary }: EventView): string {
  const days = [startDate, endDate].flatMap((date) => (date === undefined ? [] : formatDate(date)));
  const when = [days.join(' – '), time, place].filter((part) => part !== undefined).join(', ');
  return summary === undefined ? `Когда и где: ${when}.` : `Когда и где: ${when}. ${summary}`;
}

/** Control characters and the two code points that are none are no XML, wherever they were pasted from. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A calendar date as a moment, for formats that know no dates: midnight UTC, whatever the school's time zone. */
export function momentOf(date: string): string {
  return `${date}T00:00:00Z`;
}
