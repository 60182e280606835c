import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Наставляемый участвует в составлении программы',
  question: 'Участвовал ли наставляемый в составлении программы?',
  codes: {
    notConfirmed: {
      message: ({ title }) => `Не отмечено, что наставляемый участвовал в составлении программы «${title}».`,
      fix: () => 'Обсудите программу с наставляемым и поставьте отметку.',
    },
  },
  notApplicable: { noPrograms: () => 'Нет программ наставничества педагогов, которые идут или готовятся.' },
} satisfies RuleMessages;
