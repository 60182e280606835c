import { z } from 'zod';
import { menteeCategories, participants } from './codes.ts';
import {
  calendarDate,
  entryFields,
  line,
  optionalReference,
  orderRef,
  partialDate,
  personNameFields,
  references,
} from './common.ts';
import { consents } from './consent.ts';
import type { Condition } from './condition.ts';
import { field, inGroup } from './field.ts';

const ofPedagogues: Condition = { field: 'participant', in: ['pedagogue'] };
const ofPupils: Condition = { field: 'participant', in: ['pupil'] };
const ofLearners: Condition = { field: 'participant', in: ['pupil', 'student'] };
const ofStaff: Condition = { field: 'participant', in: ['pedagogue', 'student'] };

/** A mentee of the bank: A1 п. 8.1; REG п. 5.2.3; распоряжение Минпросвещения № Р-145 for pupils. */
export const mentee = z.strictObject({
  ...entryFields,
  ...inGroup('Кто это', {
    ...personNameFields,
    participant: field(participants.schema, 'Кто это'),
    position: field(line.optional(), 'Должность', { when: ofStaff }),
    subject: field(line.optional(), 'Предмет или направление', { when: ofStaff }),
    experienceSince: field(partialDate.optional(), 'Педагогический стаж с', { when: ofPedagogues }),
    externalOrganisation: field(
      line.optional(),
      'Организация, если наставляемый не работает и не учится в школе',
    ),
    grade: field(z.int().min(1).max(11).optional(), 'Класс', {
      hint: 'Для обучающихся',
      when: ofPupils,
    }),
    isMinor: field(z.boolean().default(false), 'Младше 18 лет', { internal: true, when: ofLearners }),
    ageTenReachedOn: field(calendarDate.optional(), 'Исполнилось 10 лет', {
      internal: true,
      when: ofPupils,
      hint: 'Для обучающихся: модель охватывает детей с 10 лет',
    }),
    atLeastTenAtStart: field(z.boolean().optional(), 'На начало программы есть 10 лет', {
      internal: true,
      when: ofPupils,
    }),
    adultOn: field(calendarDate.optional(), 'Исполнится 18 лет', {
      internal: true,
      when: { anyOf: [ofPupils, { field: 'isMinor', is: true }] },
    }),
  }),
  ...inGroup('Запрос', {
    category: field(menteeCategories.schema.optional(), 'Категория наставляемого', {
      internal: true,
      source: 'REG п. 5.2.3',
      hint: 'Никогда не показывается рядом с человеком',
      when: ofStaff,
    }),
    requestTags: field(z.array(line).default([]), 'Запрос', {
      source: 'A1 п. 6.1',
      internal: true,
      singular: 'запрос',
    }),
  }),
  ...inGroup('База наставляемых', {
    enteredOn: field(calendarDate.optional(), 'Включён в базу'),
    workStartedOn: field(calendarDate.optional(), 'Приступил к работе', {
      internal: true,
      when: ofPedagogues,
    }),
    waitingSince: field(calendarDate.optional(), 'Ждёт наставника с', {
      source: 'A2 п. 5.3',
      internal: true,
    }),
    orderRef: field(orderRef.optional(), 'Приказ, которым утверждён', { source: 'A1 п. 3.3' }),
    sameAsMentor: optionalReference('mentors', 'Он же наставник', {
      hint: 'Если этот человек есть и в базе наставников',
    }),
    completedPrograms: references('programs', 'Завершённые программы'),
    leftOn: field(calendarDate.optional(), 'Вышел из базы'),
  }),
  ...inGroup('Приказы и согласия', { consents }),
});
