import groupComposition from './loc-07.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Пары и группы целевой модели',
  question: 'По целевой модели работают пары из двух человек и группы с одним наставником?',
  codes: groupComposition.codes,
  notApplicable: {
    noPrograms: () => 'Сейчас нет программ целевой модели.',
  },
} satisfies RuleMessages;
