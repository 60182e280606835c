import { formatDate } from './format.ts';
import { formatMissing, formatPairing, formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Пары и группы закреплены приказом',
  question: 'Закреплены ли пары и группы приказом с письменного согласия всех участников?',
  codes: {
    noOrder: {
      message: (args) => `${formatPairing(args)}: программа реализуется, а приказа о закреплении нет.`,
      fix: () => 'Впишите номер и дату приказа или распоряжения о закреплении.',
    },
    orderIncomplete: {
      message: (args) => `${formatPairing(args)}: у приказа о закреплении нет ${formatMissing(args)}.`,
      fix: () => 'Впишите и номер, и дату.',
    },
    orderAfterStart: {
      message: (args) =>
        `${formatPairing(args)}: приказ от ${formatDate(args['date'])} подписан позже, чем началась работа по программе «${args['program']}» (${formatDate(args['start'])}).`,
      fix: () =>
        'Проверьте даты. Если приказ закрепил новый состав, внесите изменение состава с этим же приказом.',
    },
    orderInFuture: {
      message: (args) =>
        `${formatPairing(args)}: программа «${args['program']}» уже реализуется, а приказ датирован будущим днём – ${formatDate(args['date'])}.`,
      fix: () => 'Исправьте дату приказа или начало программы.',
    },
    noConsent: {
      message: (args) =>
        `${formatPairing(args)}. ${formatPerson(args)}: нет письменного согласия на обязанности, связанные с наставничеством.`,
      fix: () => 'Получите согласие и впишите его дату в пару или группу.',
    },
  },
  notApplicable: {
    noPairings: () => 'Сейчас нет работающих пар и групп.',
  },
} satisfies RuleMessages;
