import { formatPartialDate } from './format-display.ts';
import { plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Сроки не раньше утверждения карты',
  question: 'Сроки дорожной карты не раньше её утверждения?',
  codes: {
    retroactive: {
      message: ({ title, date, count, rows }) =>
        `Карта «${title}» утверждена позже, чем истекли сроки ${plural(count, 'мероприятия', 'мероприятий', 'мероприятий')}: ${rows}. Дата утверждения: ${formatPartialDate(String(date))}.`,
      fix: () =>
        'Проверьте дату утверждения и сроки. Если карту утвердили задним числом, документ не меняйте: предупреждение останется как пояснение.',
    },
  },
  notApplicable: {
    noApproval: () => 'Нет дорожной карты школы с датой утверждения.',
  },
} satisfies RuleMessages;
