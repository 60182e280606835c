import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

const fieldNames = new Map([
  ['startDate', 'начало'],
  ['plannedEndDate', 'плановое окончание'],
  ['forms', 'формы наставничества'],
  ['kinds', 'виды наставничества'],
  ['pairing', 'пара или группа'],
]);

export default {
  title: 'Сведения о реализуемых программах',
  question: 'Опубликованы сведения о персонализированных программах, которые реализуются сейчас?',
  codes: {
    noneRunning: {
      message: () => 'В разделе нет ни одной реализуемой программы и не сказано, что наставляемых нет.',
      fix: () =>
        'Опубликуйте программу или добавьте в карточке школы отметку «Неприменимо» для SEC-02 с причиной и датой.',
    },
    incomplete: {
      message: ({ title, fields }) =>
        `О программе «${title}» нельзя рассказать: не заполнено ${String(fields)
          .split(' ')
          .map((field) => `«${fieldNames.get(field) ?? field}»`)
          .join(', ')}.`,
      fix: () => 'Заполните эти поля программы.',
    },
    statementOutdated: {
      message: ({ date, count }) =>
        `Отметка от ${formatDate(date)} говорит, что наставляемых нет, а реализуемых программ в разделе: ${count}.`,
      fix: () => 'Снимите отметку «Неприменимо» для SEC-02 в карточке школы.',
    },
  },
  notApplicable: {
    noMentees: ({ date, reason }) => `Школа сообщила ${formatDate(date)}: ${reason}`,
  },
} satisfies RuleMessages;
