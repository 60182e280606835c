import type { Written } from './entry.ts';
import { entryId } from './entry.ts';
import { topics } from './body.ts';
import type { Cycle } from './cycles.ts';
import type { Random } from './random.ts';
import { schoolSite } from './school.ts';

const lastNames = ['Ясенева', 'Озерцова', 'Туманова', 'Заречная', 'Полынина', 'Ветлугина', 'Ёлкина', 'Рябинова'];
const firstNames = ['Агата', 'Варвара', 'Инна', 'Лада', 'Майя', 'Нонна', 'Римма', 'Эльвира', 'Юлия'];
const patronymics = ['Саввична', 'Фомична', 'Львовна', 'Ильинична', 'Егоровна', 'Юрьевна', 'Олеговна'];
const positions = ['учитель начальных классов', 'учитель математики', 'учитель географии', 'педагог-библиотекарь'];

type Consent = NonNullable<Written<'mentors'>['consents']>[number];

const processing = { kind: 'processing', signedOn: '2025-08-25' } as const satisfies Consent;
const duty = { kind: 'mentoringDuty', signedOn: '2025-08-26' } as const satisfies Consent;
const distribution: Consent = {
  kind: 'distribution',
  scopes: ['name', 'position', 'subject', 'experience', 'achievements', 'participation'],
  channels: ['site', 'feed'],
  resources: [`${schoolSite}/`],
  signedOn: '2025-08-26',
  validTo: '2028-08-31',
};

const nameOf = (random: Random) => ({
  lastName: random.pick(lastNames),
  firstName: random.pick(firstNames),
  patronymic: random.pick(patronymics),
});

/** A mentor of the bank; two of three have agreed to be named, the others' names are not in the folder (PD-02). */
export function makeMentor(random: Random, index: number, completedPrograms: string[]): Written<'mentors'> {
  const agreed = index % 3 !== 2;
  return {
    id: entryId('m', index),
    updatedOn: '2026-10-01',
    ...(agreed ? nameOf(random) : {}),
    position: random.pick(positions),
    experienceSince: String(1990 + random.below(25)),
    qualification: 'highest',
    about: `Помогает коллегам в теме «${random.pick(topics)}» и ведёт открытые занятия для учителей школы.`,
    appointmentOrder: { kind: 'order', number: '97-о', date: '2025-09-01', document: 'prikaz-97-o' },
    dutyConsent: { date: '2025-08-26', ref: `журнал учёта согласий, запись ${index + 1}` },
    laborAgreement: {
      number: `${index + 1}/25`,
      date: '2025-09-01',
      content: 'Сопровождение педагога по персонализированной программе',
      term: 'до окончания программы',
      form: 'встречи, посещения уроков, консультации',
    },
    selectionGrounds: ['experienced', 'methodical'],
    achievements: ['Автор школьного сборника заданий'],
    competenceTags: random.sample(topics, 3),
    completedPrograms,
    longTerm: completedPrograms.length > 0,
    consents: [processing, ...(agreed ? [distribution] : []), duty],
  };
}

/** A mentee of the bank; every second one has agreed to be named, the others' names are not in the folder (PD-02). */
export function makeMentee(random: Random, index: number, cycle: Cycle, completedPrograms: string[]): Written<'mentees'> {
  const agreed = index % 2 === 0;
  return {
    id: entryId('n', index),
    updatedOn: '2026-09-02',
    ...(agreed ? nameOf(random) : {}),
    participant: 'pedagogue',
    position: random.pick(positions),
    experienceSince: String(2015 + random.below(9)),
    category: 'direction-growth',
    requestTags: random.sample(topics, 2),
    enteredOn: cycle.consentOn,
    orderRef: cycle.order,
    completedPrograms,
    consents: [processing, ...(agreed ? [distribution] : [])],
  };
}
