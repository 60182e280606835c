import { z } from 'zod';
import { breakdowns, figureKinds, regimes, roadmapLevels, targetAudiences, termTypes } from './codes.ts';
import {
  calendarDate,
  count,
  entryFields,
  line,
  orderRef,
  partialDate,
  publishedFiles,
  references,
  schoolYear,
  targetValue,
  text,
} from './common.ts';
import type { Condition } from './condition.ts';
import { field, inGroup } from './field.ts';

/** Terms that have a place in the calendar. */
const ofDates: Condition = {
  field: 'type',
  in: ['month', 'month-range', 'date', 'date-range', 'school-year', 'deadline'],
};

const term = z.strictObject({
  raw: field(line, 'Срок, как в документе'),
  type: field(termTypes.schema.default('text'), 'Вид срока'),
  from: field(calendarDate.optional(), 'С', { when: ofDates }),
  to: field(calendarDate.optional(), 'По', { when: ofDates }),
});

const responsible = z.strictObject({
  text: field(line, 'Ответственный, как в документе'),
  position: field(line.optional(), 'Должность'),
  collective: field(z.boolean().default(false), 'Коллектив'),
});

const subItem = z.strictObject({
  marker: field(z.string().max(10), 'Знак пункта'),
  text: field(text, 'Текст'),
});

const roadmapActivity = z.strictObject({
  no: field(line.optional(), '№', { hint: 'Как в документе: 7.6' }),
  text: field(text, 'Содержание деятельности'),
  subItems: field(z.array(subItem).default([]), 'Подпункты', {
    singular: 'подпункт',
    summary: '{{marker}} {{text}}',
  }),
  terms: field(z.array(term).default([]), 'Сроки', { singular: 'срок', summary: '{{raw}}' }),
  expectedResult: field(text.optional(), 'Ожидаемый результат'),
  resources: field(z.array(line).default([]), 'Ресурсы', { singular: 'ресурс' }),
  responsible: field(z.array(responsible).default([]), 'Ответственные', {
    singular: 'ответственного',
    summary: '{{text}}',
  }),
  publishesResults: field(z.boolean().default(false), 'Публикация результатов'),
  doneOn: field(calendarDate.optional(), 'Выполнено'),
  documents: references('documents', 'Документы'),
});
export type RoadmapActivity = z.infer<typeof roadmapActivity>;

const stage = z.strictObject({
  no: field(line.optional(), '№ этапа'),
  title: field(line, 'Этап'),
  block: field(line.optional(), 'Блок'),
  goal: field(z.string().max(20_000).optional(), 'Цель', {
    hint: 'Оставьте пустой, если в документе только заголовок',
  }),
  task: field(text.optional(), 'Задача'),
  result: field(text.optional(), 'Результат'),
  sampleStages: field(z.array(z.int().min(1).max(7)).default([]), 'Этапы примерной дорожной карты', {
    singular: 'этап',
    hint: 'Номера этапов 1–7, которым соответствует этот этап',
    source: 'A2',
  }),
  activities: field(z.array(roadmapActivity).default([]), 'Мероприятия', {
    singular: 'мероприятие',
    summary: '{{no}} {{text}}',
  }),
});
export type RoadmapStage = z.infer<typeof stage>;

const skippedStage = z.strictObject({
  stage: field(z.int().min(1).max(7), 'Этап примерной дорожной карты'),
  reason: field(line, 'Почему не применяется'),
});

const targetSeries = z.strictObject({
  audience: field(targetAudiences.schema, 'Кого касается'),
  basis: field(line.optional(), 'Основание', { hint: 'Акт, который установил цель' }),
  values: field(z.array(targetValue), 'Значения по годам', {
    singular: 'год',
    summary: '{{year}}: не менее {{minPercent}} %',
  }),
});
export type TargetSeries = z.infer<typeof targetSeries>;

const contingentRow = z.strictObject({
  no: field(line, '№'),
  label: field(line, 'Показатель'),
  parentNo: field(line.optional(), '№ строки-целого'),
  breakdown: field(breakdowns.schema.default('incomplete'), 'Как складываются части'),
  sensitive: field(z.boolean().default(false), 'Малые числа не показывать'),
  values: field(z.record(z.string(), z.number()), 'Значения'),
});

const contingentTable = z.strictObject({
  columns: field(
    z.array(
      z.strictObject({
        key: field(line, 'Код столбца'),
        kind: field(figureKinds.schema, 'Факт или прогноз'),
        date: field(calendarDate, 'На дату'),
      }),
    ),
    'Столбцы',
    { singular: 'столбец', summary: '{{kind}} {{date}}' },
  ),
  rows: field(z.array(contingentRow), 'Строки', {
    singular: 'строку',
    summary: '{{no}} {{label}}',
  }),
});
export type ContingentTable = z.infer<typeof contingentTable>;

/** A roadmap («дорожная карта») as its author drew it: A1 п. 3.3–3.4, A2; rulebook 5.1. */
export const roadmap = z.strictObject({
  ...entryFields,
  ...inGroup('Дорожная карта', {
    title: field(line, 'Название'),
    ownerOrganisation: field(line.optional(), 'Чья дорожная карта'),
    level: field(roadmapLevels.schema.default('school'), 'Уровень'),
    regime: field(regimes.schema.default('pedagogue'), 'Режим'),
    period: field(
      z.strictObject({
        from: field(partialDate.optional(), 'С'),
        to: field(partialDate.optional(), 'По'),
        schoolYear: field(schoolYear.optional(), 'Учебный год'),
        text: field(line.optional(), 'Период, как в документе'),
      }),
      'Период',
    ),
    approval: field(
      z
        .strictObject({
          position: field(line.optional(), 'Кто утвердил', { hint: 'Должность' }),
          date: field(partialDate.optional(), 'Дата утверждения', { hint: 'Можно только год' }),
          order: field(orderRef.optional(), 'Приказ'),
          text: field(line.optional(), 'Гриф, как в документе'),
        })
        .optional(),
      'Утверждение',
      { source: 'A1 п. 3.3' },
    ),
    programName: field(line.optional(), 'Программа'),
    basisDocuments: references('documents', 'Основание'),
  }),
  ...inGroup('Этапы и мероприятия', {
    sections: field(
      z.array(z.strictObject({ title: field(line, 'Раздел'), text: field(text, 'Текст') })).default([]),
      'Вводные разделы',
      { singular: 'раздел', summary: '{{title}}' },
    ),
    columns: field(
      z
        .array(
          z.strictObject({ key: field(line, 'Код столбца'), label: field(line, 'Столбец, как в документе') }),
        )
        .default([]),
      'Столбцы таблицы',
      { singular: 'столбец', summary: '{{label}}' },
    ),
    stages: field(z.array(stage).default([]), 'Этапы', {
      source: 'A2',
      singular: 'этап',
      summary: '{{no}} {{title}}',
    }),
    skippedStages: field(z.array(skippedStage).default([]), 'Этапы примерной карты, которые не применяются', {
      singular: 'этап',
      summary: 'Этап {{stage}}',
    }),
    footnotes: field(
      z.array(z.strictObject({ mark: field(line, 'Знак'), text: field(text, 'Текст') })).default([]),
      'Сноски',
      { singular: 'сноску', summary: '{{mark}}' },
    ),
  }),
  ...inGroup('Показатели', {
    targetSeries: field(z.array(targetSeries).default([]), 'Целевые показатели охвата', {
      singular: 'показатель',
      summary: '{{audience}} {{basis}}',
    }),
    contingentTable: field(contingentTable.optional(), 'Контингент'),
    coverageNotes: field(count.optional(), 'Публикаций в социальных сетях', { source: 'A1 п. 3.4' }),
  }),
  ...inGroup('Файлы', { files: publishedFiles }),
});
export type Roadmap = z.infer<typeof roadmap>;
