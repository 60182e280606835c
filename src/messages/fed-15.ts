import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Ответственность за персональные данные',
  question: 'Известно ли школе, какая ответственность установлена за нарушения с персональными данными?',
  codes: {},
  notApplicable: {
    reference: () =>
      'Справочно: статья о штрафах. Сами требования проверяют правила о согласиях, начиная с PD-01.',
  },
} satisfies RuleMessages;
