import { formatSchoolYear } from './format-display.ts';
import type { RuleMessages } from './rule-messages.ts';

const parts = new Map([
  ['order', 'действующего приказа об утверждении положения'],
  ['roadmap', 'дорожной карты на этот год'],
  ['curator', 'назначенного куратора'],
]);

export default {
  title: 'Система наставничества действует в этом году',
  question: 'Система наставничества действует в текущем учебном году: есть приказ, дорожная карта и куратор?',
  codes: {
    notInPlace: {
      message: ({ missing, schoolYear }) =>
        `${formatSchoolYear(String(schoolYear))}: системе не хватает: ${String(missing)
          .split(' ')
          .map((part) => parts.get(part) ?? part)
          .join(', ')}.`,
      fix: () =>
        'Добавьте недостающее: документы – в разделы «Документы» и «Дорожные карты», куратора – в карточку школы.',
    },
  },
  indicators: {
    'SEC-08.inPlace': 'Школа реализует систему наставничества',
    'SEC-08.parts': 'Составные части системы: приказ, дорожная карта, куратор',
  },
} satisfies RuleMessages;
