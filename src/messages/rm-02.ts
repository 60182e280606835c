import { formatDate, plural } from './format.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const all = (count: string | number | undefined) =>
  plural(count, 'мероприятия', 'мероприятий', 'мероприятий');

/** «срок «…»», and in how many rows where it repeats. */
const term = ({ term: words, count }: Args) =>
  Number(count) > 1 ? `срок «${words}» (${plural(count, 'строка', 'строки', 'строк')})` : `срок «${words}»`;

export default {
  title: 'Сроки и ответственные',
  question: 'У каждого мероприятия дорожной карты есть срок и ответственный?',
  codes: {
    noTerms: {
      message: ({ title, count }) => `В карте «${title}» нет сроков: ни у одного из ${all(count)}.`,
      fix: () => 'Впишите сроки так, как они стоят в документе. Если столбца нет, дополните карту.',
    },
    noResponsible: {
      message: ({ title, count }) => `В карте «${title}» нет ответственных: ни у одного из ${all(count)}.`,
      fix: () => 'Впишите ответственных: должность или коллектив. Если столбца нет, дополните карту.',
    },
    termMissing: {
      message: ({ title, activity }) => `В карте «${title}» нет срока у мероприятия «${activity}».`,
      fix: () => 'Впишите срок.',
    },
    responsibleMissing: {
      message: ({ title, activity }) => `В карте «${title}» нет ответственного за мероприятие «${activity}».`,
      fix: () => 'Впишите ответственного: должность или коллектив.',
    },
    termUnknown: {
      message: (args) =>
        `В карте «${args['title']}» ${term(args)} раздел не понял: он показан словами, в календарь не попал.`,
      fix: () => 'Оставьте слова как в документе и впишите рядом дни «С» и «По», если они известны.',
    },
    dayTypeMissing: {
      message: (args) =>
        `В карте «${args['title']}» ${term(args)} не говорит, в каких днях он считается: календарных или рабочих?`,
      fix: () =>
        'Уточните у того, кто утверждал карту, и дополните её. Конкретные дни можно вписать в «С» и «По».',
    },
    eventMissing: {
      message: (args) => `В карте «${args['title']}» ${term(args)} не говорит, с какого события его считать.`,
      fix: () => 'Назовите событие: выход на работу, приказ о закреплении, утверждение документа.',
    },
    yearUnknown: {
      message: (args) =>
        `В карте «${args['title']}» ${term(args)} без года, а карта рассчитана на несколько лет.`,
      fix: () => 'Впишите в «С» и «По» дни, о которых речь. Если это бывает каждый год, напишите «ежегодно».',
    },
    dayOff: {
      message: (args) =>
        `В карте «${args['title']}» ${term(args)} кончается ${formatDate(args['date'])}, а это выходной. Дни календарные, сам срок не сдвинется.`,
      fix: () => 'Сделайте дело в последний рабочий день до этой даты.',
    },
  },
  notApplicable: {
    noActivities: () => 'Нет дорожной карты школы с мероприятиями.',
  },
} satisfies RuleMessages;
