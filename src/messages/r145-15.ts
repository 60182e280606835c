import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Сдача дорожных карт муниципалитету',
  question: 'Дорожная карта доработана и сдана в муниципальный орган в срок?',
  codes: {},
  notApplicable: {
    municipalErrand: ({ due }) =>
      `Разовое поручение десяти школам со сроком ${formatDate(due)}. Сроки сдачи ведёт муниципалитет, по содержанию раздела их не проверить.`,
  },
} satisfies RuleMessages;
