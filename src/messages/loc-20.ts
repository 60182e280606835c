import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Региональный координатор',
  question: 'Ведёт ли региональный центр мониторинг и распространяет ли лучшие практики?',
  codes: {},
  notApplicable: {
    regionalCenter: () =>
      'Исполняет региональный центр (ЦНППМ): сведения школы он получает из выгрузки раздела.',
  },
} satisfies RuleMessages;
