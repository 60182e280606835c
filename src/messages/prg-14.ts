import { formatDate, plural } from './format.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const howMuch = ({ endedEarly }: Args) =>
  endedEarly === 1 ? ' Программа завершена досрочно: довольно короткого нейтрального итога.' : '';

export default {
  title: 'Результаты завершённых программ опубликованы',
  question: 'Опубликованы ли результаты завершённых программ?',
  codes: {
    overdue: {
      message: ({ title, completed, deadline, overdueDays }) =>
        `Программа «${title}» завершена ${formatDate(completed)}, а результатов нет. Их ждали до ${formatDate(deadline)}: просрочка ${plural(overdueDays, 'рабочий день', 'рабочих дня', 'рабочих дней')}.`,
      fix: (args) => `Заполните «Результаты» и проверьте поле «Опубликовать с».${howMuch(args)}`,
    },
    due: {
      message: ({ title, deadline }) =>
        `Результаты программы «${title}» пора публиковать: до ${formatDate(deadline)}.`,
      fix: (args) => `Заполните «Результаты» и проверьте поле «Опубликовать с».${howMuch(args)}`,
    },
    calendarMissing: {
      message: ({ title, deadline, years }) =>
        `Для программы «${title}» нет производственного календаря (${years}). Срок ${formatDate(deadline)} и просрочка посчитаны без праздников.`,
      fix: () =>
        'Считайте срок самым ранним из возможных; обновите программу сайта, чтобы получить календарь.',
    },
    calendarProvisional: {
      message: ({ title, deadline, years }) =>
        `Срок результатов программы «${title}» – ${formatDate(deadline)} – предварительный: перенос выходных (${years}) ещё не учтён.`,
      fix: () => 'Опубликуйте результаты заранее или обновите программу сайта, когда перенос утвердят.',
    },
  },
  notApplicable: { noCompleted: () => 'Завершённых программ ещё нет.' },
  indicators: {
    'PRG-14.onTime': 'Программы с результатами, опубликованными в срок',
    'PRG-14.overdueDays': 'Наибольшая просрочка результатов, рабочих дней',
  },
} satisfies RuleMessages;
