import { formatSchoolYear } from './format-display.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Итоговый аналитический отчёт',
  question: 'Подготовлен ли итоговый аналитический отчёт за прошедший учебный год?',
  codes: {
    noReport: {
      message: ({ schoolYear }) =>
        `Нет итогового аналитического отчёта: ${formatSchoolYear(String(schoolYear))}.`,
      fix: () => 'Добавьте отчёт вида «итоговый аналитический отчёт» и укажите учебный год.',
    },
    undated: {
      message: ({ title }) => `У отчёта «${title}» нет даты.`,
      fix: () => 'Впишите дату отчёта.',
    },
  },
  notApplicable: {
    notYet: ({ schoolYear }) =>
      `Система ещё не работала: ${formatSchoolYear(String(schoolYear))}. Отчитываться не о чем.`,
  },
  indicators: {
    'LOC-11.programs': 'Программ за прошедший учебный год',
    'LOC-11.mentors': 'Наставников в этих программах',
    'LOC-11.mentees': 'Наставляемых в этих программах',
  },
} satisfies RuleMessages;
