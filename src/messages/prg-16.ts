import { formatDate, plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Для каждой пары и группы есть программа',
  question: 'Разработана ли программа для каждой закреплённой пары и группы?',
  codes: {
    noProgram: {
      message: ({ pairing, date, days }) =>
        `Пара или группа ${pairing} закреплена ${formatDate(date)} (${plural(days, 'день', 'дня', 'дней')} назад), а программы нет.`,
      fix: () => 'Опубликуйте программу и укажите в ней эту пару или впишите, когда пара завершила работу.',
    },
  },
  notApplicable: { noPairings: () => 'Нет закреплённых пар и групп педагогов.' },
} satisfies RuleMessages;
