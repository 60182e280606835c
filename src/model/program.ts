import { z } from 'zod';
import {
  activityKinds,
  completionGrounds,
  completionInitiators,
  mentoringForms,
  mentoringKinds,
  regimes,
} from './codes.ts';
import {
  calendarDate,
  entryFields,
  entryId,
  line,
  optionalReference,
  orderRef,
  publishedFiles,
  references,
  text,
} from './common.ts';
import type { Condition } from './condition.ts';
import { field, inGroup } from './field.ts';

/** A programme that has begun can be prolonged, corrected and completed. */
const ofBegun: Condition = { field: 'startDate', filled: true };

const ofCompleted: Condition = { field: 'completion', of: 'entry', filled: true };

const releaseFromDuties = z.strictObject({
  order: field(orderRef.optional(), 'Приказ'),
  replacement: field(line.optional(), 'Кто замещает', { internal: true }),
});

const activity = z.strictObject({
  id: field(entryId, 'Код мероприятия', { hint: 'Например, a1; внутри программы не повторяется' }),
  title: field(line, 'Мероприятие'),
  kind: field(activityKinds.schema.default('other'), 'Вид мероприятия'),
  dueDate: field(calendarDate.optional(), 'Срок'),
  doneOn: field(calendarDate.optional(), 'Выполнено'),
  cancelledOn: field(calendarDate.optional(), 'Отменено', {
    hint: 'Только вместе с корректировкой программы',
  }),
  releaseFromDuties: field(releaseFromDuties.optional(), 'Освобождение от основной работы', {
    source: 'A1 п. 1.4',
  }),
});
export type ProgramActivity = z.infer<typeof activity>;

/** A1 п. 7.2: mutual consent of the mentor and all mentees. */
const mutualConsentFields = {
  agreedOn: field(calendarDate, 'Дата согласия'),
  mentorAgreed: field(z.boolean().default(false), 'Наставник согласен'),
  menteesAgreed: references('mentees', 'Согласны наставляемые'),
  order: field(orderRef.optional(), 'Приказ'),
};

const extension = z.strictObject({
  ...mutualConsentFields,
  newEndDate: field(calendarDate, 'Новая дата окончания'),
});

const correction = z.strictObject({
  ...mutualConsentFields,
  description: field(text, 'Что изменено'),
  cancelledActivities: field(z.array(entryId).default([]), 'Отменённые мероприятия', {
    singular: 'мероприятие',
    hint: 'Коды мероприятий из плана',
  }),
});

const completion = z.strictObject({
  date: field(calendarDate.optional(), 'Дата завершения'),
  ground: field(completionGrounds.schema, 'Основание', {
    source: 'A1 п. 7.1',
    hint: 'Причину своими словами впишите в «Обстоятельства»: она не публикуется',
  }),
  initiator: field(completionInitiators.schema.optional(), 'Чья инициатива', {
    internal: true,
    when: { field: 'ground', in: ['initiative'] },
  }),
  order: field(orderRef.optional(), 'Приказ'),
  internalNote: field(text.optional(), 'Обстоятельства', { internal: true, hint: 'Никогда не публикуются' }),
});

const resultIndicator = z.strictObject({
  name: field(line, 'Показатель'),
  before: field(line.optional(), 'До программы'),
  after: field(line, 'После программы'),
});

const results = z.strictObject({
  summary: field(text, 'Итог программы'),
  indicators: field(z.array(resultIndicator).default([]), 'Показатели', {
    singular: 'показатель',
    summary: '{{name}}: {{after}}',
  }),
  publishedOn: field(calendarDate.optional(), 'Опубликованы', { when: ofCompleted }),
  publishOn: field(calendarDate.optional(), 'Опубликовать с', { hint: 'Не раньше дня завершения программы' }),
  draft: field(z.boolean().default(false), 'Подготовлены заранее', {
    hint: 'Результаты записаны до завершения: они скрыты и сами появятся в день завершения',
    when: { field: 'completion', of: 'entry', filled: false },
  }),
  files: publishedFiles,
});

const monitoring = z.strictObject({
  stage1: field(calendarDate.optional(), 'Входная оценка'),
  stage2: field(calendarDate.optional(), 'Итоговая оценка'),
});

const mentorReport = z.strictObject({ date: field(calendarDate, 'Дата сообщения куратору') });

/** A personalised mentoring programme: A1 п. 1.2, 2.3, 7.1–7.2, 8.1–8.2. The body is its public description. */
export const program = z.strictObject({
  ...entryFields,
  ...inGroup('Программа', {
    title: field(line, 'Название программы'),
    summary: field(text.optional(), 'Коротко о программе', { hint: 'Одно–два предложения для списка' }),
    regime: field(regimes.schema.default('pedagogue'), 'Режим'),
    forms: field(z.array(mentoringForms.schema).default([]), 'Формы наставничества', { source: 'A1 п. 2.3' }),
    kinds: field(z.array(mentoringKinds.schema).default([]), 'Виды наставничества', { source: 'A1 п. 2.3' }),
  }),
  ...inGroup('Кто и когда', {
    pairing: optionalReference('pairings', 'Пара или группа', { source: 'A1 п. 6.2' }),
    startDate: field(calendarDate.optional(), 'Начало', { source: 'A1 п. 1.2' }),
    plannedEndDate: field(calendarDate.optional(), 'Плановое окончание', {
      source: 'A1 п. 1.2',
      hint: 'Последний день программы, от 3 месяцев до 1 года от начала',
    }),
    approval: field(orderRef.optional(), 'Чем утверждена'),
  }),
  ...inGroup('Содержание работы', {
    directions: field(z.array(line).default([]), 'Направления работы', {
      source: 'A1 п. 1.2',
      singular: 'направление',
    }),
    difficulties: field(z.array(line).default([]), 'Над чем работают', {
      source: 'A1 п. 1.2',
      hint: 'Область умений, а не оценка человека',
      singular: 'строку',
    }),
    strengths: field(z.array(line).default([]), 'На какие сильные стороны опираются', {
      source: 'A1 п. 1.2',
      singular: 'строку',
    }),
    activities: field(z.array(activity).default([]), 'План мероприятий', {
      source: 'A1 п. 1.2',
      singular: 'мероприятие',
      summary: '{{dueDate}} {{title}}',
    }),
    reverseNote: field(line.optional(), 'В чём роли меняются', {
      hint: 'Для реверсивного наставничества',
      when: { field: 'kinds', includes: 'reverse' },
    }),
    menteeParticipationConfirmed: field(z.boolean().default(false), 'Наставляемый участвовал в составлении', {
      source: 'A1 п. 5.1',
    }),
  }),
  ...inGroup('Продление и корректировка', {
    extensions: field(z.array(extension).default([]), 'Продления', {
      source: 'A1 п. 7.2',
      singular: 'продление',
      summary: 'до {{newEndDate}}',
      when: ofBegun,
    }),
    corrections: field(z.array(correction).default([]), 'Корректировки', {
      source: 'A1 п. 7.2',
      singular: 'корректировку',
      summary: '{{agreedOn}} {{description}}',
      when: ofBegun,
    }),
  }),
  ...inGroup('Завершение и результаты', {
    completion: field(completion.optional(), 'Завершение', { source: 'A1 п. 7.1', when: ofBegun }),
    results: field(results.optional(), 'Результаты', { source: 'A1 п. 8.2', when: ofBegun }),
    archived: field(z.boolean().default(false), 'В архиве', { when: ofCompleted }),
  }),
  ...inGroup('Для куратора', {
    monitoring: field(monitoring.optional(), 'Мониторинг влияния программы', {
      internal: true,
      when: ofBegun,
    }),
    mentorReports: field(z.array(mentorReport).default([]), 'Сообщения наставника куратору', {
      internal: true,
      singular: 'сообщение',
      summary: '{{date}}',
      when: ofBegun,
    }),
    externalCurator: field(line.optional(), 'Куратор партнёрской организации', {
      hint: 'Должность и организация',
    }),
  }),
});
export type Program = z.infer<typeof program>;
