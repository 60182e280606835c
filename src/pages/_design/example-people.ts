import type { NamedMentor, ProgramView } from '#section/types';
import { file, ref } from './examples.ts';

/** People as pages get them. */

export const photo = {
  ...file('Фотография наставника', 'svg', 1000),
  ...{ address: 'icon.svg', picture: { width: 64, height: 64 } },
};

export const participants: NonNullable<ProgramView['participants']> = {
  type: { code: 'group', label: 'группа' },
  mentors: [
    { named: true, id: 'm', label: 'Лебяжина Ольга Тимофеевна', address: '#' },
    { named: false, label: 'учитель математики, стаж больше 20 лет' },
  ],
  mentees: [
    { named: true, id: 'n', label: 'Журавкина Алиса Романовна' },
    { named: false, label: 'учитель начальных классов, стаж до 3 лет' },
    { named: false, label: 'учитель начальных классов, стаж до 3 лет' },
  ],
  reverse: [
    {
      mentor: { named: true, id: 'n', label: 'Журавкина Алиса Романовна' },
      mentee: { named: true, id: 'm', label: 'Лебяжина Ольга Тимофеевна', address: '#' },
      topic: 'электронный журнал',
    },
  ],
  order: 'приказ от 01.09.2026 № 118-о',
};

const mentor = (fields: Partial<NamedMentor>): NamedMentor => ({
  ...{ named: true, id: 'm', slug: 'm', label: 'Лебяжина Ольга Тимофеевна' },
  ...{ achievements: [], awards: [], competenceTags: [], conditions: [], programs: [] },
  inRegionalBank: false,
  ...fields,
});

export const openMentoring = {
  topics: ['первые уроки после вуза', 'разговор с родителями'],
  formats: ['очно', 'по видеосвязи'],
  regionwide: true,
};

/** Of whom everything is known, with a photo, without a page of her own, and with a long name. */
export const mentors = [
  mentor({
    ...{ address: '#', position: 'учитель русского языка и литературы', experience: '27 лет' },
    ...{ qualification: 'высшая категория', programs: [ref('Первые шаги'), ref('Урок без страха')] },
    ...{ openMentoring, inRegionalBank: true },
  }),
  mentor({ label: 'Только Имя Известное', photo }),
  mentor({
    label: 'Константинопольская-Преображенская Александра-Маргарита Вениаминовна',
    position: 'заместитель директора по учебно-воспитательной работе и методическому сопровождению',
  }),
];
