import { z } from 'zod';
import { audiences, eventFormats, eventTypes, materialTypes, mentoringKinds } from '#model/codes';
import { described, named } from '#report/json-schema';
import { day, files, fromModel, ids, pageFields, partialDay, text, texts, webAddress } from './fields.ts';

/** Fields of everything that the school publishes. */
function publicationFields(kind: 'cases' | 'materials' | 'news' | 'events') {
  return {
    ...pageFields(kind),
    summary: fromModel(kind, 'summary', text.exactOptional()),
    files: fromModel(kind, 'files', files),
  };
}

const caseStudy = named(
  z.strictObject({
    ...publicationFields('cases'),
    programs: fromModel('cases', 'programs', ids),
    publishedOn: fromModel('cases', 'publishedOn', day.exactOptional()),
    selectedOn: fromModel('cases', 'selectedOn', day.exactOptional()),
    approvedBy: fromModel('cases', 'approvedBy', text.exactOptional()),
    tags: fromModel('cases', 'tags', texts),
  }),
  'Case',
  'Лучший кейс завершённой программы',
);
export const cases = z.array(caseStudy);
export type FeedCase = z.infer<typeof caseStudy>;

const material = named(
  z.strictObject({
    ...publicationFields('materials'),
    type: fromModel('materials', 'type', materialTypes.schema),
    audience: fromModel('materials', 'audience', z.array(audiences.schema)),
    publishedOn: fromModel('materials', 'publishedOn', partialDay.exactOptional()),
    publisher: fromModel('materials', 'publisher', text.exactOptional()),
    sourceUrl: fromModel('materials', 'url', webAddress.exactOptional()),
  }),
  'Material',
  'Методический материал',
);
export const materials = z.array(material);
export type FeedMaterial = z.infer<typeof material>;

const newsItem = named(
  z.strictObject({
    ...publicationFields('news'),
    publishedOn: fromModel('news', 'publishedOn', day.exactOptional()),
    programs: fromModel('news', 'programs', ids),
  }),
  'NewsItem',
  'Новость',
);
export const news = z.array(newsItem);
export type FeedNewsItem = z.infer<typeof newsItem>;

const event = named(
  z.strictObject({
    ...publicationFields('events'),
    type: fromModel('events', 'type', eventTypes.schema),
    startDate: fromModel('events', 'startDate', day),
    endDate: fromModel('events', 'endDate', day.exactOptional()),
    time: fromModel(
      'events',
      'time',
      z
        .string()
        .regex(/^\d{2}:\d{2}$/)
        .exactOptional(),
    ),
    place: fromModel('events', 'place', text.exactOptional()),
    format: fromModel('events', 'format', eventFormats.schema),
    kinds: fromModel('events', 'kinds', z.array(mentoringKinds.schema)),
    programs: fromModel('events', 'programs', ids),
    announcedOn: fromModel('events', 'announcedOn', day.exactOptional()),
    past: described(z.boolean(), 'Прошло к дню выгрузки'),
  }),
  'Event',
  'Анонс мероприятия или программы',
);
export const events = z.array(event);
export type FeedEvent = z.infer<typeof event>;
