import { formatPerson } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Оплата и поощрение наставников',
  question: 'Есть ли локальный акт о выплатах за наставничество и не опубликованы ли чьи-то суммы?',
  codes: {
    absent: {
      message: () => 'В разделе нет действующего локального акта о выплатах и поощрении наставников.',
      fix: () => 'Добавьте документ: уровень «локальные акты школы», роль «оплата и поощрение наставников».',
    },
    individualSum: {
      message: (args) => `${formatPerson(args)}: в тексте названа сумма выплаты.`,
      fix: () => 'Уберите сумму: размеры выплат устанавливает локальный акт, а чьи они – не публикуют.',
    },
  },
} satisfies RuleMessages;
