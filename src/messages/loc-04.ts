import { formatDate } from './format.ts';
import { formatMissing, formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Приказ и согласие наставника',
  question: 'Назначен ли каждый наставник приказом руководителя и с его письменного согласия?',
  codes: {
    noOrder: {
      message: (args) =>
        `${formatPerson(args)}: работает по программе «${args['program']}», а приказа о назначении нет.`,
      fix: () => 'Впишите номер и дату приказа о назначении наставником.',
    },
    orderIncomplete: {
      message: (args) => `${formatPerson(args)}: у приказа о назначении нет ${formatMissing(args)}.`,
      fix: () => 'Впишите и номер, и дату приказа.',
    },
    noConsent: {
      message: (args) =>
        `${formatPerson(args)}: работает по программе «${args['program']}», а действующего письменного согласия быть наставником нет.`,
      fix: () => 'Получите письменное согласие и впишите его дату; иначе замените наставника.',
    },
    consentUndated: {
      message: (args) => `${formatPerson(args)}: у согласия быть наставником нет даты.`,
      fix: () => 'Впишите дату согласия.',
    },
    consentAfterOrder: {
      message: (args) =>
        `${formatPerson(args)}: согласие от ${formatDate(args['consent'])} подписано позже приказа от ${formatDate(args['order'])}.`,
      fix: () => 'Проверьте даты; согласие получают до приказа.',
    },
    orderAfterStart: {
      message: (args) =>
        `${formatPerson(args)}: приказ от ${formatDate(args['order'])} позже начала работы по программе «${args['program']}» (${formatDate(args['from'])}).`,
      fix: () =>
        'Проверьте дату приказа и начало программы; замену наставника отметьте в изменениях состава.',
    },
    noAgreement: {
      message: (args) =>
        `${formatPerson(args)}: работает в другой организации («${args['organisation']}»), а её приказа или соглашения с ней нет.`,
      fix: () => 'Впишите номер и дату соглашения с организацией наставника.',
    },
  },
  notApplicable: {
    noMentorsAtWork: () => 'Сейчас нет реализуемых программ с наставниками.',
  },
} satisfies RuleMessages;
