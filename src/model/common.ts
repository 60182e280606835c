import { z } from 'zod';
import { isCalendarDate } from './calendar/calendar-date.ts';
import { isPartialDate } from './calendar/partial-date.ts';
import { isSchoolYear } from './calendar/school-year.ts';
import { orderKinds } from './codes.ts';
import { field } from './field.ts';
import type { FieldMeta } from './field.ts';
import { cleanLine, cleanText, replaceInvisible } from './invisible.ts';
import type { Kind } from './kind-names.ts';

/** Stable id of an entry: lower-case Latin letters, digits, hyphens; never made of a person's name. */
export const entryId = z.stringFormat('entry-id', /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);

/** One line of text that is not blank; signs nobody sees are dropped. */
export const line = z.string().overwrite(cleanLine).trim().min(1).max(500);

/** Several lines of plain text; signs nobody sees are dropped. */
export const text = z.string().overwrite(cleanText).trim().min(1).max(20_000);

/** A calendar date, `YYYY-MM-DD`, of the years 1900–2200. */
export const calendarDate = z.stringFormat('date', (value) => isCalendarDate(value));

/** `2024`, `2024-09` or `2024-09-01`: documents often carry no day. */
export const partialDate = z.stringFormat('partial-date', (value) => isPartialDate(value));

/** `2026-2027`: 1 September – 31 August. */
export const schoolYear = z.stringFormat('school-year', (value) => isSchoolYear(value));

/** An absolute address, https only and without a name before the host; Cyrillic domains are allowed. */
export const httpsUrl = z.stringFormat(
  'url',
  (value) =>
    /^https:\/\/[^\s/?#@\\]+(?:[/?#].*)?$/.test(value) &&
    URL.canParse(value) &&
    replaceInvisible(value) === value,
);

/** A file below `content/files/`, forward slashes, no way out of the folder. */
export const filePath = z.stringFormat(
  'file-path',
  (value) => !/^[/\\]|[\\:*?"<>|]|(^|\/)\.{1,2}(\/|$)/.test(value) && value.trim() === value && value !== '',
);

export const count = z.int().min(0).max(1_000_000);
const percent = z.int().min(0).max(100);

type ReferenceMeta = Omit<FieldMeta, 'label' | 'references'>;

/** The id of an entry of another kind. */
export function reference(kind: Kind, label: string, meta: ReferenceMeta = {}) {
  return field(entryId, label, { ...meta, references: kind });
}

/** An optional reference; see {@link reference}. */
export function optionalReference(kind: Kind, label: string, meta: ReferenceMeta = {}) {
  return field(entryId.optional(), label, { ...meta, references: kind });
}

/** Ids of entries of another kind. */
export function references(kind: Kind, label: string, meta: ReferenceMeta = {}) {
  return field(z.array(reference(kind, label)).default([]), label, { ...meta, references: kind });
}

/** Requisites of the head's order or directive; number and date may still be missing in a draft (LOC-01, LOC-05). */
export const orderRef = z.strictObject({
  kind: field(orderKinds.schema.default('order'), 'Вид акта'),
  number: field(line.optional(), 'Номер', { hint: 'Как в документе, без знака №' }),
  date: field(calendarDate.optional(), 'Дата'),
  document: optionalReference('documents', 'Документ раздела', { hint: 'Если акт опубликован в разделе' }),
});
export type OrderRef = z.infer<typeof orderRef>;

export const publishedFile = z.strictObject({
  file: field(filePath, 'Файл', { hint: 'Имя файла в папке files', file: true }),
  title: field(line.optional(), 'Название ссылки', { hint: 'Что в файле; не «скачать» и не «тут»' }),
  isResult: field(z.boolean().default(false), 'Содержит результаты программы', { source: 'A1 п. 8.2' }),
});
export type PublishedFile = z.infer<typeof publishedFile>;

export const targetValue = z.strictObject({
  year: field(z.int().min(2000).max(2100), 'Год'),
  minPercent: field(percent, 'Не менее, %'),
});

/** Heading of what is about the entry itself; forms show it last. */
export const recordGroup = 'О записи';

/** Files of an entry under a heading of their own or beside the text. */
export const publishedFiles = field(z.array(publishedFile).default([]), 'Файлы', {
  singular: 'файл',
  summary: '{{file}}',
});

/** Fields that every entry of a collection has. */
export const entryFields = {
  id: field(entryId, 'Идентификатор', {
    group: recordGroup,
    hint: 'Постоянный код записи: латинские буквы, цифры и дефис. Не меняйте его и не составляйте из фамилии',
  }),
  draft: field(z.boolean().default(false), 'Черновик', {
    hint: 'Черновик не публикуется и может быть неполным',
  }),
  updatedOn: field(calendarDate.optional(), 'Обновлено', { group: recordGroup }),
  withdrawnOn: field(calendarDate.optional(), 'Снято с публикации', {
    group: recordGroup,
    hint: 'С этого дня записи нет в разделе, а в выгрузке стоит отметка об удалении',
  }),
};

/** Name of a person; a single name without surname or patronymic is legal. */
export const personNameFields = {
  lastName: field(line.optional(), 'Фамилия'),
  firstName: field(line.optional(), 'Имя'),
  patronymic: field(line.optional(), 'Отчество', { hint: 'Если есть' }),
};
