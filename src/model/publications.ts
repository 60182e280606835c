import { z } from 'zod';
import { audiences, eventFormats, eventTypes, materialTypes, mentoringKinds } from './codes.ts';
import {
  calendarDate,
  entryFields,
  httpsUrl,
  line,
  optionalReference,
  partialDate,
  publishedFiles,
  references,
  text,
} from './common.ts';
import { field, inGroup } from './field.ts';

const publicationFields = {
  ...entryFields,
  ...inGroup('Публикация', {
    title: field(line, 'Заголовок'),
    summary: field(text.optional(), 'Коротко', { hint: 'Одно–два предложения для списка и поиска' }),
    files: publishedFiles,
  }),
};

/** One of the best cases: A1 п. 8.1 (3). A case holds results, so its programmes must be completed. */
export const caseStudy = z.strictObject({
  ...publicationFields,
  ...inGroup('О кейсе', {
    programs: references('programs', 'Программы', { source: 'A1 п. 8.1, 8.2' }),
    publishedOn: field(calendarDate.optional(), 'Опубликован'),
    selectedOn: field(calendarDate.optional(), 'Признан лучшим', { hint: 'Дата решения' }),
    approvedBy: field(line.optional(), 'Кто отобрал', { hint: 'Совет, комиссия, методическое объединение' }),
    selectionDocument: optionalReference('documents', 'Решение об отборе'),
    tags: field(z.array(line).default([]), 'Темы', { singular: 'тему' }),
  }),
});

/** Methodical recommendations: A1 п. 8.1 (5). */
export const material = z.strictObject({
  ...publicationFields,
  ...inGroup('О материале', {
    type: field(materialTypes.schema.default('recommendation'), 'Вид материала'),
    audience: field(z.array(audiences.schema).default([]), 'Кому'),
    publishedOn: field(partialDate.optional(), 'Опубликован'),
    publisher: field(line.optional(), 'Кто подготовил', { hint: 'Организация или объединение' }),
    url: field(httpsUrl.optional(), 'Адрес источника'),
  }),
});

/** A piece of news: A1 п. 8.1 (6). */
export const newsItem = z.strictObject({
  ...publicationFields,
  ...inGroup('О новости', {
    publishedOn: field(calendarDate.optional(), 'Дата'),
    programs: references('programs', 'О каких программах'),
    isResult: field(z.boolean().default(false), 'Сообщает о результатах программы', { source: 'A1 п. 8.2' }),
    roadmapActivities: field(z.array(line).default([]), 'Какие мероприятия дорожной карты освещает', {
      hint: 'Код карты и номер через косую черту: karta-2026/1.1',
      source: 'A1 п. 3.4',
      singular: 'мероприятие',
    }),
  }),
});

/** An announcement of an event or of a programme: A1 п. 8.1 (6). */
export const event = z.strictObject({
  ...publicationFields,
  ...inGroup('Что, когда и где', {
    type: field(eventTypes.schema.default('event'), 'Анонс чего'),
    startDate: field(calendarDate.optional(), 'Начало'),
    endDate: field(calendarDate.optional(), 'Окончание', { hint: 'Если длится больше одного дня' }),
    time: field(z.stringFormat('time', /^([01]\d|2[0-3]):[0-5]\d$/).optional(), 'Время', {
      hint: 'Местное, например 14:30',
    }),
    place: field(line.optional(), 'Место', { when: { field: 'format', isNot: 'online' } }),
    format: field(eventFormats.schema.default('offline'), 'Как проходит'),
    kinds: field(z.array(mentoringKinds.schema).default([]), 'Виды наставничества'),
    programs: references('programs', 'Программы'),
    announcedOn: field(calendarDate.optional(), 'Анонс размещён'),
    isResult: field(z.boolean().default(false), 'Сообщает о результатах программы', { source: 'A1 п. 8.2' }),
  }),
});
