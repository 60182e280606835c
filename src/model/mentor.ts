import { z } from 'zod';
import { qualificationCategories, selectionGrounds } from './codes.ts';
import {
  calendarDate,
  entryFields,
  filePath,
  httpsUrl,
  line,
  optionalReference,
  orderRef,
  partialDate,
  personNameFields,
  references,
  text,
} from './common.ts';
import { consents } from './consent.ts';
import type { Condition } from './condition.ts';
import { field, inGroup } from './field.ts';

const dutyConsent = z.strictObject({
  date: field(calendarDate.optional(), 'Дата'),
  ref: field(line.optional(), 'Где хранится', { internal: true }),
});

/** ТК РФ ст. 351.8: an additional agreement states content, term and form; sums are never published. */
const laborAgreement = z.strictObject({
  number: field(line.optional(), 'Номер'),
  date: field(calendarDate.optional(), 'Дата'),
  content: field(text.optional(), 'Содержание работы'),
  term: field(line.optional(), 'Срок'),
  form: field(line.optional(), 'Форма'),
});

/** The school's own teachers; the mark is set by default. */
const ofPedagogues: Condition = { field: 'isPedagogue', isNot: false };

/** Employers, lecturers, students and pupils. */
const ofOthers: Condition = { field: 'isPedagogue', is: false };

const ofOpenMentoring: Condition = { field: 'enabled', is: true };

/** REG п. 7.1.1: the regional «открытое наставничество»; only with an explicit opt-in. */
const openMentoring = z.strictObject({
  enabled: field(z.boolean().default(false), 'Участвует в открытом наставничестве'),
  topics: field(z.array(line).default([]), 'Темы', { singular: 'тему', when: ofOpenMentoring }),
  formats: field(z.array(line).default([]), 'Форматы работы', {
    singular: 'формат',
    when: ofOpenMentoring,
  }),
  regionwide: field(z.boolean().default(false), 'Готов работать с педагогами других школ', {
    when: ofOpenMentoring,
  }),
  contactUrl: field(httpsUrl.optional(), 'Адрес для обращения', { when: ofOpenMentoring }),
});

const award = z.strictObject({
  name: field(line, 'Награда'),
  date: field(partialDate.optional(), 'Дата'),
  basis: optionalReference('documents', 'Основание'),
});

/** A mentor of the bank: A1 п. 3.2, 8.1; REG п. 5.2.1–5.2.2. */
export const mentor = z.strictObject({
  ...entryFields,
  ...inGroup('Кто это', {
    ...personNameFields,
    position: field(line.optional(), 'Должность'),
    subject: field(line.optional(), 'Предмет или направление'),
    experienceSince: field(partialDate.optional(), 'Педагогический стаж с', {
      hint: 'Год или дата начала работы',
    }),
    qualification: field(qualificationCategories.schema.optional(), 'Квалификационная категория'),
    isPedagogue: field(z.boolean().default(true), 'Педагогический работник школы', {
      hint: 'Снимите отметку для работодателя, преподавателя вуза, студента, ученика',
    }),
    isMinor: field(z.boolean().default(false), 'Младше 18 лет', { internal: true, when: ofOthers }),
    grade: field(z.int().min(1).max(11).optional(), 'Класс', {
      hint: 'Если наставник – ученик',
      when: ofOthers,
    }),
    adultOn: field(calendarDate.optional(), 'Исполнится 18 лет', {
      internal: true,
      when: {
        anyOf: [
          { field: 'isMinor', is: true },
          { field: 'grade', filled: true },
        ],
      },
    }),
    externalOrganisation: field(line.optional(), 'Организация, если наставник не работает в школе', {
      when: ofOthers,
    }),
    agreementRef: field(orderRef.optional(), 'Соглашение с организацией наставника', { when: ofOthers }),
    photo: field(filePath.optional(), 'Фотография', { file: true, picture: true }),
    about: field(text.optional(), 'О наставнике', { hint: 'Профессиональный опыт, без личных сведений' }),
  }),
  ...inGroup('Приказы и согласия', {
    appointmentOrder: field(orderRef.optional(), 'Приказ о назначении наставником', { source: 'A1 п. 3.2' }),
    dutyConsent: field(dutyConsent.optional(), 'Письменное согласие быть наставником', {
      source: 'A1 п. 3.2',
    }),
    laborAgreement: field(laborAgreement.optional(), 'Дополнительное соглашение', {
      internal: true,
      source: 'ТК РФ ст. 351.8',
      when: ofPedagogues,
    }),
  }),
  ...inGroup('Опыт', {
    selectionGrounds: field(z.array(selectionGrounds.schema).default([]), 'Почему выбран наставником', {
      source: 'REG п. 5.2.1',
      when: ofPedagogues,
    }),
    achievements: field(z.array(line).default([]), 'Достижения', { singular: 'достижение' }),
    competenceTags: field(z.array(line).default([]), 'С чем помогает', {
      source: 'A1 п. 6.1',
      singular: 'умение',
    }),
    awards: field(z.array(award).default([]), 'Награды', {
      source: 'REG п. 6.1',
      singular: 'награду',
      summary: '{{name}} {{date}}',
    }),
    completedPrograms: references('programs', 'Завершённые программы'),
    longTerm: field(z.boolean().default(false), 'В долгосрочной базе наставников'),
  }),
  ...inGroup('Для региона', {
    openMentoring: field(openMentoring.optional(), 'Открытое наставничество', { source: 'REG п. 7.1.1' }),
  }),
  ...inGroup('Приказы и согласия', {
    leftOn: field(calendarDate.optional(), 'Сложил обязанности'),
    consents,
  }),
});
export type Mentor = z.infer<typeof mentor>;
