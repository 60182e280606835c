import { formatPercent, formatSchoolYear } from './format-display.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Доля педагогов, вовлечённых в наставничество',
  question:
    'Доля педагогов, вовлечённых в наставничество, не снизилась по сравнению с прошлым учебным годом?',
  codes: {
    noStaffCount: {
      message: ({ schoolYear }) =>
        `Не указано, сколько в школе педагогов (${formatSchoolYear(String(schoolYear))}): долю не посчитать.`,
      fix: () => 'Добавьте в карточке школы строку «Педагоги по учебным годам» с числом больше нуля.',
    },
    decreased: {
      message: ({ numerator, denominator, previousNumerator, previousDenominator }) =>
        `Доля вовлечённых педагогов – ${formatPercent(Number(numerator), Number(denominator))}, годом раньше была ${formatPercent(Number(previousNumerator), Number(previousDenominator))}.`,
      fix: () => 'Проверьте, все ли программы года внесены; если все, предусмотрите новые пары и группы.',
    },
    moreThanStaff: {
      message: ({ numerator, denominator }) =>
        `В программах участвует больше педагогов (${numerator}), чем работает в школе (${denominator}).`,
      fix: () =>
        'Проверьте число педагогов, отметьте внешних участников и свяжите записи одного человека полем «Он же наставник».',
    },
  },
  notApplicable: {
    nothingToCount: ({ schoolYear }) =>
      `Нет ни программ, ни числа педагогов (${formatSchoolYear(String(schoolYear))}).`,
  },
  indicators: {
    'SEC-09.involvement': 'Вовлечено педагогов в текущем учебном году',
    'SEC-09.previous': 'Вовлечено педагогов в прошлом учебном году',
  },
} satisfies RuleMessages;
