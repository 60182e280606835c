import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Даты записаны правильно',
  question: 'Записаны ли даты без времени суток и по порядку?',
  codes: {
    time: {
      message: ({ from, to }) =>
        `Дата записана вместе со временем: «${from}». Раздел прочитал её как ${formatDate(to)}.`,
      fix: ({ to }) => `Напишите только дату: ${to}.`,
    },
    reversed: {
      message: ({ from, to }) =>
        `Мероприятие кончается ${formatDate(to)}, раньше, чем начинается (${formatDate(from)}).`,
      fix: () => 'Исправьте одну из дат. Если мероприятие идёт один день, поле «Окончание» оставьте пустым.',
    },
  },
  notApplicable: { noContent: () => 'В папке содержания пока нет ни одного файла.' },
} satisfies RuleMessages;
