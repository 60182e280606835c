import { formatPartialDate } from './format-display.ts';
import { formatMissing, formatPerson } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const formatCurator = ({ position }: Args) => (position === '' ? 'Куратор' : `Куратор (${position})`);

export default {
  title: 'Руководитель утвердил участников и дорожную карту',
  question: 'Утвердил ли руководитель куратора, наставников, наставляемых и дорожную карту?',
  codes: {
    curatorNotApproved: {
      message: (args) => `${formatCurator(args)}: нет приказа о назначении.`,
      fix: () => 'В сведениях о школе впишите у куратора номер и дату приказа.',
    },
    curatorOrderIncomplete: {
      message: (args) => `${formatCurator(args)}: у приказа о назначении нет ${formatMissing(args)}.`,
      fix: () => 'Впишите номер и дату приказа.',
    },
    personNotApproved: {
      message: (args) => `${formatPerson(args)}: нет приказа, которым участник утверждён.`,
      fix: () => 'Впишите номер и дату приказа. Наставляемому достаточно приказа о закреплении его пары.',
    },
    personOrderIncomplete: {
      message: (args) => `${formatPerson(args)}: у приказа нет ${formatMissing(args)}.`,
      fix: () => 'Впишите номер и дату приказа.',
    },
    roadmapNoApprover: {
      message: ({ title }) => `Не сказано, кто утвердил дорожную карту «${title}».`,
      fix: () => 'Впишите должность утвердившего или приказ с номером и датой.',
    },
    roadmapNoDate: {
      message: ({ title }) => `У дорожной карты «${title}» нет даты утверждения.`,
      fix: () => 'Впишите дату утверждения; достаточно года.',
    },
    roadmapPartialDate: {
      message: ({ title, date }) =>
        `Дата утверждения дорожной карты «${title}» неполная: ${formatPartialDate(String(date))}.`,
      fix: () => 'Если день известен, впишите дату полностью; иначе оставьте как есть.',
    },
  },
} satisfies RuleMessages;
