import { formatDate, plural } from './format.ts';
import { formatMissing, formatPairing } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Освобождение и замена наставника',
  question: 'Оформлены ли приказом освобождение и замена наставников и есть ли у каждой программы наставник?',
  codes: {
    noMentor: {
      message: (args) =>
        args['days'] === 0
          ? `${formatPairing(args)}: по программе «${args['program']}» с сегодняшнего дня нет наставника.`
          : `${formatPairing(args)}: по программе «${args['program']}» нет наставника ${plural(args['days'], 'день', 'дня', 'дней')}.`,
      fix: () => 'Назначьте нового наставника приказом и внесите изменение состава.',
    },
    noMentorLong: {
      message: (args) =>
        `${formatPairing(args)}: по программе «${args['program']}» нет наставника уже ${plural(args['days'], 'день', 'дня', 'дней')}.`,
      fix: () => 'Назначьте нового наставника или завершите программу.',
    },
    noOrder: {
      message: (args) =>
        `${formatPairing(args)}: наставник сменился ${formatDate(args['date'])} без приказа.`,
      fix: () => 'Впишите в изменение состава номер и дату приказа.',
    },
    orderIncomplete: {
      message: (args) =>
        `${formatPairing(args)}: у приказа о смене наставника ${formatDate(args['date'])} нет ${formatMissing(args)}.`,
      fix: () => 'Впишите и номер, и дату приказа.',
    },
    shortNotice: {
      message: (args) =>
        `${formatPairing(args)}: предупреждение от ${formatDate(args['noticeOn'])}, а наставник освобождён ${formatDate(args['date'])} – раньше, чем через три рабочих дня (${formatDate(args['earliest'])}).`,
      fix: () => 'Проверьте даты. Если освобождение ещё впереди, перенесите его.',
    },
  },
  notApplicable: {
    noChanges: () => 'Нет ни реализуемых программ педагогов, ни смены наставников.',
  },
} satisfies RuleMessages;
