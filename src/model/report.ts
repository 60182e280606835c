import { z } from 'zod';
import { regimes, reportKinds } from './codes.ts';
import {
  calendarDate,
  count,
  entryFields,
  line,
  optionalReference,
  publishedFiles,
  references,
  schoolYear,
  text,
} from './common.ts';
import type { Condition } from './condition.ts';
import { field, inGroup } from './field.ts';

const surveyAnswer = z.strictObject({
  question: field(line, 'Вопрос'),
  answer: field(line, 'Ответ'),
  count: field(count, 'Сколько человек'),
});

/** Reports that count answers. */
const ofSurveys: Condition = { field: 'kind', in: ['survey', 'quality-monitoring'] };

/** A monitoring report or a survey: REG п. 7.1.1, A1 п. 3.4. */
export const report = z.strictObject({
  ...entryFields,
  ...inGroup('Отчёт', {
    title: field(line, 'Название'),
    kind: field(reportKinds.schema, 'Вид'),
    regime: field(regimes.schema.optional(), 'Режим'),
    schoolYear: field(schoolYear.optional(), 'Учебный год'),
    date: field(calendarDate.optional(), 'Дата'),
    summary: field(text.optional(), 'Выводы'),
    document: optionalReference('documents', 'Документ'),
    files: publishedFiles,
  }),
  ...inGroup('Опрос', {
    respondents: field(count.optional(), 'Участников опроса', { when: ofSurveys }),
    answers: field(z.array(surveyAnswer).default([]), 'Ответы', {
      hint: 'Только сводные числа',
      singular: 'ответ',
      summary: '{{question}} {{answer}}: {{count}}',
      when: ofSurveys,
    }),
  }),
  ...inGroup('О программе', {
    programs: references('programs', 'Программы'),
    isResult: field(z.boolean().default(false), 'Содержит результаты программы', { source: 'A1 п. 8.2' }),
  }),
});
export type Report = z.infer<typeof report>;
