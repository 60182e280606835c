import { formatDate, plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Новости и анонсы',
  question: 'Публикуются свежие новости и анонсы мероприятий и программ наставничества?',
  codes: {
    noNews: {
      message: () => 'В разделе нет новостей с наступившей датой.',
      fix: () => 'Опубликуйте новость о наставничестве и поставьте её дату.',
    },
    newsStale: {
      message: ({ date, months }) =>
        `Последняя новость вышла ${formatDate(date)}: прошло больше ${plural(months, 'месяца', 'месяцев', 'месяцев')}.`,
      fix: () => 'Расскажите о недавней встрече, занятии или решении.',
    },
    newsUndated: {
      message: ({ title }) => `У новости «${title}» нет даты, и она не засчитана.`,
      fix: () => 'Поставьте дату новости.',
    },
    noEvents: {
      message: () => 'Нет ни одного анонса: ни предстоящего, ни за последний год.',
      fix: () => 'Добавьте анонс ближайшего мероприятия или начала программы.',
    },
    eventUndated: {
      message: ({ title }) => `У анонса «${title}» нет даты.`,
      fix: () => 'Укажите день начала.',
    },
  },
} satisfies RuleMessages;
