import { formatMissing } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Методическое объединение наставников',
  question: 'Утверждён ли приказом состав методического объединения наставников, если оно создано?',
  codes: {
    noOrder: {
      message: ({ title }) => `Состав объединения «${title}» указан, а приказа о нём нет.`,
      fix: () => 'Впишите номер и дату приказа о составе.',
    },
    orderIncomplete: {
      message: (args) => `У приказа о составе объединения «${args['title']}» нет ${formatMissing(args)}.`,
      fix: () => 'Впишите и номер, и дату приказа.',
    },
    noMembers: {
      message: ({ title }) => `У объединения «${title}» не указан состав.`,
      fix: () => 'Укажите наставников, которые в него входят, и приказ о составе.',
    },
  },
  notApplicable: {
    notCreated: () => 'Объединение не создано: оно создаётся при необходимости.',
  },
} satisfies RuleMessages;
