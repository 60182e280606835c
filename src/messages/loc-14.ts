import { formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Почему выбран наставником',
  question: 'Выбраны ли наставники из тех, кого называет положение, и сказано ли почему?',
  codes: {
    noGrounds: {
      message: (args) => `${formatPerson(args)}: не сказано, почему выбран наставником.`,
      fix: () => 'Отметьте хотя бы одно основание выбора.',
    },
    noAchievements: {
      message: (args) => `${formatPerson(args)}: не названы достижения.`,
      fix: () => 'Впишите подтверждённые результаты работы; показываются они только с согласия.',
    },
  },
  notApplicable: {
    noMentors: () => 'В базе нет наставников – педагогов школы.',
  },
} satisfies RuleMessages;
