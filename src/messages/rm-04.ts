import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Публикация результатов – после завершения программ',
  question: 'Дорожная карта назначает публикацию результатов после завершения программ?',
  codes: {
    duringProgram: {
      message: ({ title, activity, term }) =>
        `В карте «${title}» мероприятие «${activity}» назначено на время самой программы: «${term}». Результаты публикуют после её завершения.`,
      fix: () =>
        'Назначьте публикацию на время после завершения программ, например «по окончании реализации программы», и утвердите изменение.',
    },
    beforeCompletion: {
      message: ({ title, activity, term, date }) =>
        `В карте «${title}» мероприятие «${activity}» («${term}») стоит раньше этапа завершения: он начинается ${formatDate(date)}.`,
      fix: () => 'Перенесите публикацию на время после завершения программ и утвердите изменение.',
    },
  },
  notApplicable: {
    noPublication: () => 'В дорожных картах школы нет мероприятия о публикации результатов.',
  },
} satisfies RuleMessages;
