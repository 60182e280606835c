import { formatPartialDate } from './format-display.ts';
import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Одно бессрочное положение',
  question:
    'Действует ли одно положение о системе наставничества – со дня утверждения и без срока окончания?',
  codes: {
    severalInForce: {
      message: ({ title, current }) =>
        `Действуют два положения сразу: «${title}» и более новое «${current}».`,
      fix: () =>
        'У прежнего положения укажите, с какого дня оно утратило силу, а в новом – вместо какого оно принято.',
    },
    supersededNotRepealed: {
      message: ({ title, current }) =>
        `Положение «${title}» заменено положением «${current}», но дня утраты силы у него нет.`,
      fix: () => 'Укажите, с какого дня прежнее положение утратило силу.',
    },
    limitedTerm: {
      message: ({ title, date }) =>
        `У положения «${title}» стоит срок действия – по ${formatDate(date)}, а положение бессрочное.`,
      fix: () => 'Уберите срок. Если положение отменено, заполните «Утратил силу».',
    },
    beforeApproval: {
      message: ({ title, from, approved }) =>
        `Положение «${title}» вступает в силу ${formatDate(from)} – раньше утверждения (${formatPartialDate(String(approved))}).`,
      fix: () => 'Исправьте день вступления в силу или дату утверждения.',
    },
    noApproval: {
      message: ({ title }) => `У положения «${title}» нет даты утверждения.`,
      fix: () => 'Впишите дату утверждения; если известен только год, впишите год.',
    },
    partialApproval: {
      message: ({ title, date }) =>
        `Дата утверждения положения «${title}» неполная: ${formatPartialDate(String(date))}.`,
      fix: () => 'Если день известен, впишите дату полностью; иначе оставьте как есть.',
    },
  },
  notApplicable: {
    noRegulation: () => 'В разделе нет положения о системе наставничества (см. LOC-01).',
  },
} satisfies RuleMessages;
