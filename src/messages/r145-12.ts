import { formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Итоги в базах участников',
  question: 'Завершённые программы целевой модели отражены в базах наставников и наставляемых?',
  codes: {
    notRecorded: {
      message: (args) => `${formatPerson(args)}: в записи нет завершённой программы «${args['program']}».`,
      fix: () => 'Добавьте программу в поле «Завершённые программы».',
    },
    noLongTermBase: {
      message: () => 'Ни один наставник не отмечен как участник долгосрочной базы.',
      fix: () => 'Отметьте наставников, которые готовы работать и дальше.',
    },
  },
  notApplicable: {
    noCompleted: () => 'Ни одна программа целевой модели ещё не завершена.',
  },
  indicators: {
    'R145-12.longTerm': 'Наставников в долгосрочной базе',
  },
} satisfies RuleMessages;
