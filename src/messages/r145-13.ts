import pairingOrder from './loc-05.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Распоряжение о закреплении пар и групп',
  question: 'Пары и группы целевой модели закреплены распоряжением или приказом руководителя?',
  codes: {
    ...pairingOrder.codes,
    noPairing: {
      message: ({ title }) => `Программа «${title}» реализуется, а пара или группа не указана.`,
      fix: () => 'Создайте пару или группу с реквизитами распоряжения и укажите её в программе.',
    },
  },
  notApplicable: {
    noPrograms: () => 'Сейчас нет программ целевой модели.',
  },
} satisfies RuleMessages;
