import { formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Обучающиеся с 10 лет',
  question: 'Всем обучающимся, которых наставляют по целевой модели, на начало программы исполнилось 10 лет?',
  codes: {
    tooYoung: {
      message: (args) => `${formatPerson(args)}: на начало программы «${args['program']}» ещё нет 10 лет.`,
      fix: () => 'Проверьте дату. Если она верна, начните работу с этим учеником после 10-летия.',
    },
    ageUnknown: {
      message: (args) =>
        `${formatPerson(args)}: не указано, есть ли 10 лет на начало программы «${args['program']}».`,
      fix: () => 'Ответьте в поле «На начало программы есть 10 лет»; дату рождения вносить не нужно.',
    },
  },
  notApplicable: {
    noPupils: () => 'В программах целевой модели нет наставляемых обучающихся.',
  },
} satisfies RuleMessages;
