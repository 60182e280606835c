import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Имена написаны одним алфавитом',
  question: 'Написаны ли имена людей одними русскими буквами?',
  codes: {
    mixedScript: {
      message: ({ letters }) =>
        `В имени среди русских букв есть латинские: ${letters}. На вид они такие же, но поиск этого человека не найдёт.`,
      fix: () => 'Сотрите имя и наберите его заново в русской раскладке.',
    },
  },
  notApplicable: { noNames: () => 'В разделе пока нет имён.' },
} satisfies RuleMessages;
