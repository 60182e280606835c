import { plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'У краткосрочного наставничества есть график встреч',
  question: 'Установлен ли заранее график встреч краткосрочного наставничества?',
  codes: {
    noSchedule: {
      message: ({ title, dated }) =>
        `Программа «${title}» идёт по графику встреч, а в плане со сроком ${plural(dated, 'встреча', 'встречи', 'встреч')}.`,
      fix: () => 'Впишите в план не меньше двух встреч и срок каждой.',
    },
  },
  notApplicable: { noShortTerm: () => 'Нет программ с краткосрочным наставничеством.' },
} satisfies RuleMessages;
