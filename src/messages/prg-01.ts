import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Программа длится от 3 месяцев до 1 года',
  question: 'Запланирована ли каждая программа на срок от 3 месяцев до 1 года?',
  codes: {
    noStart: {
      message: ({ title }) => `У программы «${title}» нет даты начала.`,
      fix: () => 'Впишите первый день программы.',
    },
    noEnd: {
      message: ({ title }) => `У программы «${title}» нет планового окончания.`,
      fix: () => 'Впишите последний день программы.',
    },
    endBeforeStart: {
      message: ({ title, start, end }) =>
        `Программа «${title}» кончается раньше, чем начинается: ${formatDate(start)} – ${formatDate(end)}.`,
      fix: () => 'Проверьте обе даты: возможно, перепутан год.',
    },
    tooShort: {
      message: ({ title, start, end }) =>
        `Программа «${title}» короче 3 месяцев: ${formatDate(start)} – ${formatDate(end)}.`,
      fix: ({ earliest }) =>
        `Поставьте окончание не раньше ${formatDate(earliest)}. Разовую встречу оформите анонсом.`,
    },
    tooLong: {
      message: ({ title, start, end }) =>
        `Программа «${title}» длиннее года: ${formatDate(start)} – ${formatDate(end)}.`,
      fix: ({ latest }) =>
        `Поставьте окончание не позже ${formatDate(latest)}. Если срок продлён, впишите его в «Продления».`,
    },
  },
  notApplicable: { noPrograms: () => 'Нет опубликованных программ наставничества педагогов.' },
} satisfies RuleMessages;
