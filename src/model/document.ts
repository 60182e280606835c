import { z } from 'zod';
import { documentLevels, documentSubtypes, documentTypes, regimes } from './codes.ts';
import {
  calendarDate,
  entryFields,
  httpsUrl,
  line,
  optionalReference,
  partialDate,
  publishedFile,
  publishedFiles,
  text,
} from './common.ts';
import type { Condition } from './condition.ts';
import { field, inGroup } from './field.ts';

const ofLocalActs: Condition = { field: 'level', in: ['local'] };

/** Acts that others than the school have issued. */
const ofHigherActs: Condition = { field: 'level', in: ['federal', 'regional', 'municipal'] };

const annex = z.strictObject({
  number: field(line.optional(), 'Номер приложения'),
  title: field(line, 'Название приложения'),
  document: optionalReference('documents', 'Документ раздела'),
  file: field(publishedFile.optional(), 'Файл'),
});

/** A normative or local document: A1 п. 8.1 (4), A1 п. 3.1, 9.1. */
export const normativeDocument = z.strictObject({
  ...entryFields,
  ...inGroup('Документ', {
    title: field(line, 'Название', { hint: 'Как в документе, без вида, даты и номера' }),
    level: field(documentLevels.schema, 'Уровень', { source: 'A1 п. 8.1' }),
    documentType: field(documentTypes.schema, 'Вид документа'),
    subtype: field(documentSubtypes.schema.optional(), 'Роль в системе наставничества', {
      hint: 'По ней раздел узнаёт положение, карту и приказы, которых требует порядок',
      when: ofLocalActs,
    }),
    regime: field(regimes.schema.optional(), 'Режим', { hint: 'Если относится к одному режиму' }),
    documentNumber: field(line.optional(), 'Номер', { hint: 'Без знака №' }),
    documentDate: field(partialDate.optional(), 'Дата'),
    issuer: field(line.optional(), 'Кто издал'),
    approvedBy: field(line.optional(), 'Кто утвердил', {
      hint: 'Должность',
      when: ofLocalActs,
    }),
    approvedOn: field(partialDate.optional(), 'Дата утверждения', {
      hint: 'Можно только год',
      when: ofLocalActs,
    }),
  }),
  ...inGroup('Действие', {
    effectiveFrom: field(calendarDate.optional(), 'Действует с'),
    effectiveTo: field(calendarDate.optional(), 'Действует по'),
    repealedOn: field(calendarDate.optional(), 'Утратил силу'),
    supersedes: optionalReference('documents', 'Вместо какого документа'),
  }),
  ...inGroup('Текст и файлы', {
    url: field(httpsUrl.optional(), 'Официальный источник', { when: ofHigherActs }),
    summary: field(text.optional(), 'О чём документ'),
    files: publishedFiles,
    annexes: field(z.array(annex).default([]), 'Приложения', {
      singular: 'приложение',
      summary: '{{number}} {{title}}',
    }),
    htmlText: field(text.optional(), 'Текст документа на странице', {
      hint: 'Доступная замена скана: абзацы разделяйте пустой строкой',
      source: 'ПП РФ от 07.02.2026 № 102',
    }),
  }),
  ...inGroup('О программе', {
    program: optionalReference('programs', 'Программа', { hint: 'Если документ о программе' }),
    isResult: field(z.boolean().default(false), 'Содержит результаты программы', { source: 'A1 п. 8.2' }),
  }),
});
export type NormativeDocument = z.infer<typeof normativeDocument>;

/** In force on `asOf`: begun, neither repealed nor expired. A partial date counts from its first day. */
export function isDocumentInForce(value: NormativeDocument, asOf: string): boolean {
  const begun = value.effectiveFrom === undefined || value.effectiveFrom <= asOf;
  const repealed = value.repealedOn !== undefined && value.repealedOn <= asOf;
  const expired = value.effectiveTo !== undefined && value.effectiveTo < asOf;
  return begun && !repealed && !expired;
}
