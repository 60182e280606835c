import { formatSchoolYear } from './format-display.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Анкетирование и мониторинг качества',
  question: 'После завершённого цикла проведены анкетирование участников и мониторинг качества?',
  codes: {
    surveyMissing: {
      message: ({ schoolYear }) =>
        `Нет анкетирования участников целевой модели (${formatSchoolYear(String(schoolYear))}).`,
      fix: () => 'Добавьте отчёт вида «анкетирование» со сводными ответами.',
    },
    monitoringMissing: {
      message: ({ schoolYear }) =>
        `Нет мониторинга качества программ целевой модели (${formatSchoolYear(String(schoolYear))}).`,
      fix: () => 'Добавьте отчёт вида «мониторинг качества».',
    },
  },
  notApplicable: {
    noCycle: () => 'Ещё нет закончившегося учебного года, в котором завершилась бы программа целевой модели.',
  },
} satisfies RuleMessages;
