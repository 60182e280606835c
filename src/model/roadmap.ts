import { z } from 'zod';
import {
  breakdowns,
  figureKinds,
  regimes,
  roadmapColumnKinds,
  roadmapLevels,
  targetAudiences,
} from './codes.ts';
import {
  calendarDate,
  count,
  entryFields,
  filePath,
  line,
  orderRef,
  partialDate,
  publishedFiles,
  references,
  schoolYear,
  targetValue,
  text,
} from './common.ts';
import { field, inGroup } from './field.ts';

/** A term as words; what they mean is read from them ({@link readTerm}), so nobody fills it in twice. */
const term = z.strictObject({
  raw: field(line, 'Срок, как в документе', {
    hint: 'Например: «Сентябрь 2026», «В течение учебного года», «2 раза в год». Дни раздел поймёт сам',
  }),
  from: field(calendarDate.optional(), 'С', { hint: 'Только если первый день нельзя понять из слов' }),
  to: field(calendarDate.optional(), 'По', { hint: 'Только если последний день нельзя понять из слов' }),
});

/** Names stand here as the document has them; the section shows those of officials and of people who consented. */
const responsible = z.strictObject({
  text: field(line, 'Ответственный, как в документе'),
  name: field(line.optional(), 'Фамилия и инициалы', {
    internal: true,
    hint: 'Как в документе. В разделе видно имя того, кто назван в карточке школы или дал согласие',
  }),
  position: field(line.optional(), 'Должность'),
  collective: field(z.boolean().default(false), 'Коллектив', {
    hint: '«Администрация школы», «Кураторы»: не один человек',
  }),
});
export type RoadmapResponsible = z.infer<typeof responsible>;

const subItem = z.strictObject({
  marker: field(z.string().max(10).default(''), 'Знак пункта', { hint: 'Как в документе: 1), а), –' }),
  text: field(text, 'Текст'),
  level: field(z.int().min(1).max(6).default(1), 'Уровень', { hint: '2 – пункт внутри пункта' }),
});
export type RoadmapSubItem = z.infer<typeof subItem>;

/** What a cell of the author's table says where the fields of the row do not print to the same words. */
const asWritten = z.strictObject({
  column: field(z.int().min(1).max(50), 'Столбец', { hint: 'Номер столбца слева направо' }),
  text: field(text, 'Текст ячейки, как в документе', { internal: true }),
});

/** A row of the author's table. */
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
  publishesResults: field(z.boolean().default(false), 'Публикация результатов', {
    hint: 'Мероприятие – разместить результаты программ: это можно только после их завершения',
    source: 'A1 п. 8.2',
  }),
  doneOn: field(calendarDate.optional(), 'Выполнено'),
  documents: references('documents', 'Документы'),
  asWritten: field(z.array(asWritten).default([]), 'Ячейки, как в документе', {
    singular: 'ячейку',
    summary: 'Столбец {{column}}: {{text}}',
    hint: 'Заполняет импорт: слова автора там, где поля их не повторяют',
  }),
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
  heading: field(text.optional(), 'Заголовок этапа, как в документе', {
    hint: 'Заполняет импорт: слова автора там, где поля их не повторяют',
  }),
});
export type RoadmapStage = z.infer<typeof stage>;

const skippedStage = z.strictObject({
  stage: field(z.int().min(1).max(7), 'Этап примерной дорожной карты'),
  reason: field(line, 'Почему не применяется'),
});

const figure = z.strictObject({
  caption: field(line.optional(), 'Подпись'),
  alt: field(text.optional(), 'Что на рисунке, словами', {
    hint: 'Для тех, кто рисунка не видит: этапы схемы и их порядок',
    source: 'ПП РФ от 07.02.2026 № 102',
  }),
  file: field(filePath.optional(), 'Файл рисунка', { file: true, picture: true }),
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
  lead: field(line.optional(), 'Строка перед показателем', { hint: '«в том числе:», «из них:»' }),
  label: field(line, 'Показатель'),
  unit: field(line.optional(), 'Единица', { hint: 'Если не человек' }),
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
        label: field(line.optional(), 'Столбец, как в документе'),
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
          person: field(line.optional(), 'Фамилия и инициалы утвердившего', { internal: true }),
          date: field(partialDate.optional(), 'Дата утверждения', { hint: 'Можно только год' }),
          order: field(orderRef.optional(), 'Приказ'),
          text: field(text.optional(), 'Гриф, как в документе'),
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
          z.strictObject({
            key: field(roadmapColumnKinds.schema.default('other'), 'Что в столбце'),
            label: field(line, 'Столбец, как в документе'),
          }),
        )
        .default([]),
      'Столбцы таблицы',
      { singular: 'столбец', summary: '{{label}}' },
    ),
    columnNumbers: field(z.boolean().default(false), 'Под заголовком строка с номерами столбцов'),
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
    figures: field(z.array(figure).default([]), 'Рисунки и схемы', {
      singular: 'рисунок',
      summary: '{{caption}}',
    }),
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
