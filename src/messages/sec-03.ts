import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Базы наставников и наставляемых',
  question: 'Опубликованы база наставников и база наставляемых?',
  codes: {
    mentorsEmpty: {
      message: () => 'База наставников пуста.',
      fix: () => 'Добавьте наставников: без согласия на распространение они показаны без имени.',
    },
    menteesEmpty: {
      message: () => 'База наставляемых пуста.',
      fix: () =>
        'Добавьте наставляемых (без согласия они показаны без имени) или отметьте в карточке школы, что наставляемых нет.',
    },
  },
  notApplicable: {
    noMentees: ({ date }) => `Школа сообщила ${formatDate(date)}, что наставляемых нет.`,
  },
} satisfies RuleMessages;
