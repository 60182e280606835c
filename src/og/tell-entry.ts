import { formatDateRange, formatPartialDate, formatSchoolYear } from '#messages/format-display';
import type { NamedMentor, Section } from '#section/types';
import * as things from './structured-data/things.ts';
import type { SharedEntry } from './types.ts';

type EntryOf<List extends keyof Section> = Section[List] extends (infer View)[] ? View : never;

/** What every entry with a page says of itself. */
function common({ address, title, summary }: { address: string; title: string; summary?: string }) {
  return { address, title, ...(summary === undefined ? {} : { summary }) };
}

function detail(text: string | undefined): { detail?: string } {
  return text === undefined || text === '' ? {} : { detail: text };
}

function day(date: string | undefined): string | undefined {
  return date === undefined ? undefined : formatPartialDate(date);
}

function tellMentor(mentor: NamedMentor & { address: string }, school: string): SharedEntry {
  const { address, label, position } = mentor;
  return {
    ...{ address, title: label, kindWord: 'Наставник', type: 'profile' },
    ...detail(position),
    thing: things.person(mentor, school),
  };
}

const tellProgram = (entry: EntryOf<'programs'>): SharedEntry => ({
  ...common(entry),
  ...{ kindWord: 'Программа', type: 'article' },
  ...detail(entry.schoolYears.map(formatSchoolYear).join(', ')),
});

const tellCase = (entry: EntryOf<'cases'>, school: string): SharedEntry => ({
  ...common(entry),
  ...{ kindWord: 'Кейс', type: 'article', thing: things.article('Article', entry, school) },
  ...detail(day(entry.publishedOn)),
});

const tellDocument = (entry: EntryOf<'documents'>): SharedEntry => ({
  ...common(entry),
  ...{ kindWord: 'Документ', type: 'article', thing: things.document(entry) },
  ...detail(entry.requisites),
});

const tellMaterial = (entry: EntryOf<'materials'>): SharedEntry => ({
  ...common(entry),
  ...{ kindWord: 'Материал', type: 'article', thing: things.learningResource(entry) },
  ...detail(entry.type.label),
});

const tellNews = (entry: EntryOf<'news'>, school: string): SharedEntry => ({
  ...common(entry),
  ...{ kindWord: 'Новость', type: 'article', thing: things.article('NewsArticle', entry, school) },
  ...detail(day(entry.publishedOn)),
});

const tellEvent = (entry: EntryOf<'events'>, school: string): SharedEntry => ({
  ...common(entry),
  ...{ kindWord: 'Анонс', type: 'article', thing: things.event(entry, school) },
  ...detail([formatDateRange(entry.startDate, entry.endDate), entry.time].filter(Boolean).join(', ')),
});

const tellRoadmap = (entry: EntryOf<'roadmaps'>): SharedEntry => ({
  ...common(entry),
  ...{ kindWord: 'Дорожная карта', type: 'article' },
  ...detail(entry.period),
});

/**
 * Everything of the section that has a page of its own, as it would be told of elsewhere. A mentor whose consent has
 * conditions is not: they must stand beside the data (152-ФЗ ст. 10.1).
 */
export function tellEntries(section: Section, school: string): SharedEntry[] {
  const { programs, mentors, cases, documents, materials, news, events, roadmaps } = section;
  return [
    ...programs.map(tellProgram),
    ...mentors.flatMap((mentor) =>
      mentor.named && mentor.address !== undefined && mentor.conditions.length === 0
        ? [tellMentor({ ...mentor, address: mentor.address }, school)]
        : [],
    ),
    ...cases.map((entry) => tellCase(entry, school)),
    ...documents.map(tellDocument),
    ...materials.map(tellMaterial),
    ...news.map((entry) => tellNews(entry, school)),
    ...events.map((entry) => tellEvent(entry, school)),
    ...roadmaps.map(tellRoadmap),
  ];
}

/** Addresses of the pages that entries of the section have. */
export function entryAddresses({ programs, mentors, ...lists }: Section): string[] {
  const { cases, documents, materials, news, events, roadmaps } = lists;
  const named = mentors.flatMap((mentor) => (mentor.named ? (mentor.address ?? []) : []));
  const entries = [programs, cases, documents, materials, news, events, roadmaps].flat();
  return [...named, ...entries.map(({ address }) => address)];
}
