import { formatSchoolYear } from './format-display.ts';
import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Период дорожной карты',
  question: 'Дорожная карта охватывает текущий учебный год?',
  codes: {
    expired: {
      message: ({ title, date, schoolYear }) =>
        `Карта «${title}» закончилась ${formatDate(date)}, а новой нет (${formatSchoolYear(String(schoolYear))}).`,
      fix: () => 'Добавьте карту на новый период.',
    },
    notBegun: {
      message: ({ title, date }) => `Карта «${title}» начинается только ${formatDate(date)}.`,
      fix: () => 'Проверьте период или добавьте карту, которая действует сейчас.',
    },
    endsEarly: {
      message: ({ title, date, schoolYear }) =>
        `Карта «${title}» закончится ${formatDate(date)} и не охватит весь период занятий (${formatSchoolYear(String(schoolYear))}).`,
      fix: () => 'Подготовьте следующую карту, чтобы между ними не было перерыва.',
    },
    gap: {
      message: ({ title, from, to }) =>
        `Перед картой «${title}» перерыв: с ${formatDate(from)} по ${formatDate(to)} карты не было.`,
      fix: () => 'Проверьте периоды. Если карта за это время была, добавьте её.',
    },
    periodUnknown: {
      message: ({ title }) => `У карты «${title}» не указан период.`,
      fix: () => 'Укажите учебный год или даты начала и окончания.',
    },
    reversed: {
      message: ({ title }) => `У карты «${title}» окончание раньше начала.`,
      fix: () => 'Поменяйте даты периода.',
    },
  },
  notApplicable: {
    noRoadmaps: () => 'В разделе нет дорожных карт школы.',
  },
} satisfies RuleMessages;
