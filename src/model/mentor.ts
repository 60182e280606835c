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
import { field } from './field.ts';

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

/** REG п. 7.1.1: the regional «открытое наставничество»; only with an explicit opt-in. */
const openMentoring = z.strictObject({
  enabled: field(z.boolean().default(false), 'Участвует в открытом наставничестве'),
  topics: field(z.array(line).default([]), 'Темы'),
  formats: field(z.array(line).default([]), 'Форматы работы'),
  regionwide: field(z.boolean().default(false), 'Готов работать с педагогами других школ'),
  contactUrl: field(httpsUrl.optional(), 'Адрес для обращения'),
});

const award = z.strictObject({
  name: field(line, 'Награда'),
  date: field(partialDate.optional(), 'Дата'),
  basis: optionalReference('documents', 'Основание'),
});

/** A mentor of the bank: A1 п. 3.2, 8.1; REG п. 5.2.1–5.2.2. */
export const mentor = z.strictObject({
  ...entryFields,
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
  isMinor: field(z.boolean().default(false), 'Младше 18 лет', { internal: true }),
  grade: field(z.int().min(1).max(11).optional(), 'Класс', { hint: 'Если наставник – ученик' }),
  adultOn: field(calendarDate.optional(), 'Исполнится 18 лет', { internal: true }),
  externalOrganisation: field(line.optional(), 'Организация, если наставник не работает в школе'),
  agreementRef: field(orderRef.optional(), 'Соглашение с организацией наставника'),
  photo: field(filePath.optional(), 'Фотография', { file: true }),
  about: field(text.optional(), 'О наставнике', { hint: 'Профессиональный опыт, без личных сведений' }),
  appointmentOrder: field(orderRef.optional(), 'Приказ о назначении наставником', { source: 'A1 п. 3.2' }),
  dutyConsent: field(dutyConsent.optional(), 'Письменное согласие быть наставником', { source: 'A1 п. 3.2' }),
  laborAgreement: field(laborAgreement.optional(), 'Дополнительное соглашение', {
    internal: true,
    source: 'ТК РФ ст. 351.8',
  }),
  selectionGrounds: field(z.array(selectionGrounds.schema).default([]), 'Почему выбран наставником', {
    source: 'REG п. 5.2.1',
  }),
  achievements: field(z.array(line).default([]), 'Достижения'),
  competenceTags: field(z.array(line).default([]), 'С чем помогает', { source: 'A1 п. 6.1' }),
  openMentoring: field(openMentoring.optional(), 'Открытое наставничество', { source: 'REG п. 7.1.1' }),
  awards: field(z.array(award).default([]), 'Награды', { source: 'REG п. 6.1' }),
  completedPrograms: references('programs', 'Завершённые программы'),
  longTerm: field(z.boolean().default(false), 'В долгосрочной базе наставников'),
  leftOn: field(calendarDate.optional(), 'Сложил обязанности'),
  consents,
});
export type Mentor = z.infer<typeof mentor>;
