import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Мониторинг влияния в два этапа',
  question: 'Влияние программы оценили дважды: на входе и после завершения?',
  codes: {
    secondBeforeFirst: {
      message: ({ title, first, second }) =>
        `У программы «${title}» итоговая оценка (${formatDate(second)}) раньше входной (${formatDate(first)}).`,
      fix: () => 'Исправьте даты.',
    },
    firstMissing: {
      message: ({ title }) =>
        `У программы «${title}» есть итоговая оценка, а входной нет: сравнивать не с чем.`,
      fix: () => 'Внесите дату входной оценки. Если её не было, в следующей программе начните с неё.',
    },
    secondMissing: {
      message: ({ title }) => `Программа «${title}» завершена, итоговой оценки пока нет.`,
      fix: () => 'Проведите итоговую оценку и внесите её дату.',
    },
  },
  notApplicable: {
    tooEarly: () => 'Ни одна программа целевой модели ещё не завершена, оценки не внесены.',
  },
} satisfies RuleMessages;
