import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Муниципальная база наставников',
  question: 'Ведёт ли муниципалитет базу наставников?',
  codes: {},
  notApplicable: {
    municipality: () => 'Исполняет муниципалитет: сведения школы он получает из выгрузки раздела.',
  },
} satisfies RuleMessages;
