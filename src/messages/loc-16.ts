import { formatMissing } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const formatActivity = ({ program, activity }: Args) =>
  `Программа «${program}», мероприятие «${activity}»: освобождение от основной работы`;

export default {
  title: 'Освобождение от основной работы',
  question: 'Оформлено ли приказом и с заменой каждое освобождение участников от основной работы?',
  codes: {
    noOrder: {
      message: (args) => `${formatActivity(args)} указано без приказа.`,
      fix: () => 'Впишите номер и дату приказа или уберите освобождение.',
    },
    orderIncomplete: {
      message: (args) => `${formatActivity(args)} – у приказа нет ${formatMissing(args)}.`,
      fix: () => 'Впишите и номер, и дату приказа.',
    },
    noReplacement: {
      message: (args) => `${formatActivity(args)} указано без замены.`,
      fix: () => 'Впишите, кто замещает; в раздел это не попадёт.',
    },
  },
  notApplicable: {
    noReleases: () => 'Никого не освобождали от основной работы ради наставничества.',
  },
} satisfies RuleMessages;
