import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Региональный план внедрения',
  question: 'Утверждён ли региональный план внедрения наставничества?',
  codes: {},
  notApplicable: {
    past: () => 'Разовое поручение региону в марте 2022 года; школы оно не касается.',
  },
} satisfies RuleMessages;
