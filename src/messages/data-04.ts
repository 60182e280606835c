import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Даты записаны без времени',
  question: 'Записаны ли даты без времени суток?',
  codes: {
    time: {
      message: ({ from, to }) =>
        `Дата записана вместе со временем: «${from}». Раздел прочитал её как ${formatDate(to)}.`,
      fix: ({ to }) => `Напишите только дату: ${to}.`,
    },
  },
  notApplicable: { noContent: () => 'В папке содержания пока нет ни одного файла.' },
} satisfies RuleMessages;
