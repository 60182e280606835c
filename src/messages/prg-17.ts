import { plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Наставляемым без пары ищут наставника',
  question: 'Продолжается ли поиск наставника для тех, кто остался без пары?',
  codes: {
    longWait: {
      message: ({ mentee, days }) =>
        `Наставляемый ${mentee} ждёт наставника ${plural(days, 'день', 'дня', 'дней')}.`,
      fix: () =>
        'Подберите наставника, в том числе из другой школы, и предложите поддержку педагога-психолога.',
    },
    alreadyPaired: {
      message: ({ mentee }) => `Наставляемый ${mentee} входит в пару или группу, а отмечен ожидающим.`,
      fix: () => 'Уберите дату из поля «Ждёт наставника с».',
    },
  },
  notApplicable: { noMentees: () => 'В базе нет наставляемых педагогов.' },
  indicators: {
    'PRG-17.waiting': 'Ждут наставника',
    'PRG-17.longestWait': 'Самое долгое ожидание, дней',
  },
} satisfies RuleMessages;
