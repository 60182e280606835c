import { plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Освещение дорожной карты',
  question: 'Мероприятия дорожной карты освещаются на сайте на каждом этапе?',
  codes: {
    stageUncovered: {
      message: ({ stage, done, roadmap }) =>
        `Этап «${stage}» карты «${roadmap}»: выполнено ${plural(done, 'мероприятие', 'мероприятия', 'мероприятий')}, новостей о них нет.`,
      fix: () => 'Опубликуйте новость и укажите в ней мероприятие: код карты и его номер через косую черту.',
    },
    activitiesUncovered: {
      message: ({ roadmap, rows }) => `В карте «${roadmap}» нет новостей о выполненном: ${rows}.`,
      fix: () => 'Расскажите и об этих мероприятиях или упомяните их в новости, которая уже есть.',
    },
    unknownActivity: {
      message: ({ title, activity }) =>
        `Новость «${title}» ссылается на мероприятие «${activity}», которого нет в дорожных картах.`,
      fix: () => 'Исправьте код карты и номер мероприятия, например karta-2026/1.1.',
    },
  },
  notApplicable: {
    noRoadmap: () => 'Нет действующей дорожной карты: освещать нечего.',
    nothingDone: () => 'В действующей дорожной карте ещё нет выполненных мероприятий.',
  },
  indicators: {
    'SEC-12.covered': 'Выполненных мероприятий, о которых есть новость',
    'SEC-12.social': 'Публикаций в социальных сетях',
  },
} satisfies RuleMessages;
