import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'У завершения есть дата и основание',
  question: 'Есть ли у каждой завершённой программы дата и основание завершения?',
  codes: {
    noDate: {
      message: ({ title }) =>
        `У программы «${title}» есть основание завершения, а даты нет: она считается идущей.`,
      fix: () => 'Впишите дату завершения.',
    },
    beforeStart: {
      message: ({ title, date, start }) =>
        `Программа «${title}» завершена ${formatDate(date)}, раньше своего начала ${formatDate(start)}.`,
      fix: () => 'Проверьте год в обеих датах.',
    },
    futureDate: {
      message: ({ title, date }) =>
        `Дата завершения программы «${title}» ещё не наступила: ${formatDate(date)}. До этого дня программа идёт.`,
      fix: () =>
        'Впишите дату, когда программа завершится. Если итоги готовятся заранее, включите в «Результатах» отметку «Подготовлены заранее».',
    },
    afterEnd: {
      message: ({ title, date, end }) =>
        `План программы «${title}» завершён ${formatDate(date)}, позже её срока ${formatDate(end)}, а продления нет.`,
      fix: () => 'Добавьте продление, если его согласовали вовремя, или исправьте дату завершения.',
    },
    archivedNotCompleted: {
      message: ({ title }) => `Программа «${title}» отмечена «В архиве», но не завершена.`,
      fix: () => 'Заполните завершение или снимите отметку «В архиве».',
    },
  },
  notApplicable: { noCompleted: () => 'Завершённых программ ещё нет.' },
} satisfies RuleMessages;
