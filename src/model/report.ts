import { z } from 'zod';
import { regimes, reportKinds } from './codes.ts';
import {
  calendarDate,
  count,
  entryFields,
  line,
  optionalReference,
  publishedFile,
  references,
  schoolYear,
  text,
} from './common.ts';
import { field } from './field.ts';

const surveyAnswer = z.strictObject({
  question: field(line, 'Вопрос'),
  answer: field(line, 'Ответ'),
  count: field(count, 'Сколько человек'),
});

/** A monitoring report or a survey: REG п. 7.1.1, A1 п. 3.4. */
export const report = z.strictObject({
  ...entryFields,
  title: field(line, 'Название'),
  kind: field(reportKinds.schema, 'Вид'),
  regime: field(regimes.schema.optional(), 'Режим'),
  schoolYear: field(schoolYear.optional(), 'Учебный год'),
  date: field(calendarDate.optional(), 'Дата'),
  summary: field(text.optional(), 'Выводы'),
  respondents: field(count.optional(), 'Участников опроса'),
  answers: field(z.array(surveyAnswer).default([]), 'Ответы', { hint: 'Только сводные числа' }),
  document: optionalReference('documents', 'Документ'),
  programs: references('programs', 'Программы'),
  isResult: field(z.boolean().default(false), 'Содержит результаты программы', { source: 'A1 п. 8.2' }),
  files: field(z.array(publishedFile).default([]), 'Файлы'),
});
export type Report = z.infer<typeof report>;
