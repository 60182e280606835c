import { formatSchoolYear } from './format-display.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Мониторинг эффективности программ',
  question: 'За последний закончившийся учебный год проведён мониторинг эффективности программ?',
  codes: {
    reportMissing: {
      message: ({ schoolYear }) =>
        `Нет отчёта о мониторинге программ (${formatSchoolYear(String(schoolYear))}).`,
      fix: () => 'Добавьте отчёт за этот учебный год: дату, выводы и файл или документ.',
    },
    reportEmpty: {
      message: ({ title }) => `В отчёте «${title}» нет ни выводов, ни документа, ни файла.`,
      fix: () => 'Впишите выводы или приложите документ.',
    },
  },
  notApplicable: {
    noPrograms: ({ schoolYear }) => `Программ не было: ${formatSchoolYear(String(schoolYear))}.`,
  },
} satisfies RuleMessages;
