import { formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

const kinds = new Map([
  ['processing', 'на обработку персональных данных'],
  ['distribution', 'на распространение персональных данных'],
]);

export default {
  title: 'Согласие на обязанности – отдельный документ',
  question: 'Согласие на обязанности наставничества оформлено отдельно от согласий о персональных данных?',
  codes: {
    sameDocument: {
      message: (args) =>
        `${formatPerson(args)}: согласие на обязанности и согласие ${kinds.get(String(args['kind'])) ?? 'о персональных данных'} указаны одним документом.`,
      fix: () =>
        'Оформите два документа. Если их два, укажите место хранения каждого так, чтобы различить: номер записи в журнале, лист дела.',
    },
  },
  notApplicable: {
    nothingToCompare: () =>
      'Ни у кого не указано место хранения обоих согласий: на обязанности и о персональных данных.',
  },
} satisfies RuleMessages;
