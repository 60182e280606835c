import { formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Награды наставников',
  question: 'Показаны ли награды только тех наставников, кто на это согласен?',
  codes: {
    hidden: {
      message: (args) =>
        `${formatPerson(args)}: награды скрыты – нет действующего согласия показывать имя и достижения на сайте.`,
      fix: () => 'Получите согласие на распространение; до этого награды не появятся.',
    },
    noBasis: {
      message: (args) => `${formatPerson(args)}: у награды не указан документ-основание.`,
      fix: () => 'Свяжите награду с документом раздела, если он опубликован.',
    },
  },
  notApplicable: {
    noAwards: () => 'Награды наставников в разделе не указаны.',
  },
} satisfies RuleMessages;
