import { formatDate } from './format.ts';
import { formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Одно согласие – один документ',
  question: 'Согласия на обработку и на распространение данных оформлены отдельными документами?',
  codes: {
    sameDocument: {
      message: (args) =>
        `${formatPerson(args)}: согласия на обработку и на распространение ссылаются на один документ, подписанный ${formatDate(args.signedOn)}.`,
      fix: () =>
        'Возьмите согласие на распространение отдельным документом. Если документов два, укажите для каждого своё место хранения.',
    },
    sameDocumentBefore: {
      message: (args) =>
        `${formatPerson(args)}: один документ служит согласием и на обработку, и на распространение. Он подписан до 1 сентября 2025 года, но сейчас так уже нельзя.`,
      fix: () =>
        'При первой возможности возьмите два отдельных согласия. Если документов два, укажите для каждого своё место хранения.',
    },
  },
  notApplicable: {
    noPairs: () => 'Нет участников, у которых для обоих согласий указано, где хранится подлинник.',
  },
} satisfies RuleMessages;
