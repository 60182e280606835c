import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Сведения для муниципалитета',
  question: 'Муниципалитет ведёт базу наставников и банки практик и программ?',
  codes: {},
  notApplicable: {
    municipality: () => 'Исполняет муниципалитет: он собирает сведения из выгрузок школ.',
  },
  indicators: {
    'R145-16.roadmap': 'Есть дорожная карта целевой модели',
    'R145-16.curator': 'Назначен куратор целевой модели',
    'R145-16.mentors': 'Есть база наставников',
    'R145-16.practices': 'Есть кейсы завершённых программ',
  },
} satisfies RuleMessages;
