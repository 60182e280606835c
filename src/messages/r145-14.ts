import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Срок реализации целевой модели',
  question: 'Школа реализует целевую модель наставничества?',
  codes: {},
  notApplicable: {
    notBegun: () => 'Ни одна программа целевой модели ещё не началась.',
  },
  indicators: {
    'R145-14.months': 'Полных месяцев с начала первой программы целевой модели',
  },
} satisfies RuleMessages;
