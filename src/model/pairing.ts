import { z } from 'zod';
import { pairingEvents, pairingTypes } from './codes.ts';
import { calendarDate, entryFields, entryId, line, orderRef, reference, references } from './common.ts';
import { field, inGroup } from './field.ts';

const participantConsent = z.strictObject({
  person: field(entryId, 'Участник', {
    referencesOneOf: ['mentors', 'mentees'],
  }),
  date: field(calendarDate.optional(), 'Дата согласия'),
  ref: field(line.optional(), 'Где хранится', { internal: true }),
});

const match = z.strictObject({
  requestTags: field(z.array(line).default([]), 'Запрос наставляемого', {
    internal: true,
    singular: 'запрос',
  }),
  competenceTags: field(z.array(line).default([]), 'Опыт наставника', { singular: 'умение' }),
  mutualInterestConfirmedOn: field(calendarDate.optional(), 'Взаимный интерес подтверждён'),
});

/** One direction of reverse mentoring beside the main one: A1 п. 2.3. */
const reverseRole = z.strictObject({
  mentor: reference('mentors', 'Кто наставляет'),
  mentee: reference('mentees', 'Кого наставляет'),
  topic: field(line, 'В чём'),
});

const historyEvent = z.strictObject({
  event: field(pairingEvents.schema, 'Событие'),
  date: field(calendarDate, 'Дата'),
  person: field(entryId.optional(), 'Участник', { referencesOneOf: ['mentors', 'mentees'] }),
  noticeOn: field(calendarDate.optional(), 'Предупреждение подано', {
    source: 'ТК РФ ст. 351.8',
    when: { field: 'event', in: ['mentor-released', 'mentor-replaced'] },
  }),
  order: field(orderRef.optional(), 'Приказ'),
});

/** A fixed pair or group: A1 п. 2.3, 6.1, 6.2. */
export const pairing = z.strictObject({
  ...entryFields,
  ...inGroup('Состав', {
    type: field(pairingTypes.schema, 'Пара или группа'),
    mentors: references('mentors', 'Наставники', { hint: 'Кто наставник сейчас' }),
    mentees: references('mentees', 'Наставляемые', { hint: 'Кто входит сейчас' }),
    reverseRoles: field(z.array(reverseRole).default([]), 'Обратное направление', {
      hint: 'Для реверсивного наставничества',
      source: 'A1 п. 2.3',
      singular: 'обратное направление',
      summary: '{{topic}}',
    }),
  }),
  ...inGroup('Приказ и согласия', {
    order: field(orderRef.optional(), 'Приказ о закреплении', { source: 'A1 п. 6.2' }),
    participantConsents: field(z.array(participantConsent).default([]), 'Письменные согласия участников', {
      source: 'A1 п. 3.3',
      internal: true,
      singular: 'согласие',
      summary: '{{person}} {{date}}',
    }),
  }),
  ...inGroup('Почему вместе', {
    match: field(match.optional(), 'Почему эта пара', { source: 'A1 п. 6.1' }),
  }),
  ...inGroup('Изменения', {
    history: field(z.array(historyEvent).default([]), 'Изменения состава', {
      source: 'A1 п. 4.1, 5.1',
      singular: 'изменение',
      summary: '{{date}} {{event}}',
    }),
    endedOn: field(calendarDate.optional(), 'Пара (группа) завершила работу'),
  }),
});
export type Pairing = z.infer<typeof pairing>;
