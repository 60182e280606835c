import { formatDate, plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Мероприятия идут в срок, куратор в курсе',
  question: 'Выполняются ли мероприятия программ в срок?',
  codes: {
    overdue: {
      message: ({ title, activity, dueDate, days }) =>
        `В программе «${title}» просрочено «${activity}»: срок ${formatDate(dueDate)}, ${plural(days, 'день', 'дня', 'дней')} назад.`,
      fix: () =>
        'Впишите день выполнения; если срок перенесли или мероприятие отменили, оформите корректировку.',
    },
    noRecentReport: {
      message: ({ title, since }) =>
        `С ${formatDate(since)} нет записи о том, что наставник программы «${title}» сообщал куратору о ходе работы.`,
      fix: () => 'Расспросите наставника и впишите день в «Сообщения наставника куратору».',
    },
  },
  notApplicable: { noRunning: () => 'Сейчас нет программ наставничества педагогов, которые идут.' },
  indicators: { 'PRG-19.onTime': 'Мероприятия, выполненные в срок' },
} satisfies RuleMessages;
