import { plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

const all = (count: string | number | undefined) =>
  plural(count, 'мероприятия', 'мероприятий', 'мероприятий');

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
  },
  notApplicable: {
    noActivities: () => 'Нет дорожной карты школы с мероприятиями.',
  },
} satisfies RuleMessages;
