import { formatDate, plural } from './format.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const passed = ({ title, end, days }: Args) =>
  `Срок программы «${title}» прошёл ${formatDate(end)} (${plural(days, 'день', 'дня', 'дней')} назад), а она не завершена и не продлена.`;

export default {
  title: 'После срока программа завершена или продлена',
  question: 'Завершены или продлены программы, срок которых прошёл?',
  codes: {
    pastEnd: {
      message: passed,
      fix: () => 'Впишите завершение или согласованное продление.',
    },
    longPastEnd: {
      message: passed,
      fix: () => 'Впишите завершение: дату и основание. Если продление согласовали вовремя, впишите его.',
    },
  },
  notApplicable: { noPrograms: () => 'Все программы завершены, или программ нет.' },
} satisfies RuleMessages;
