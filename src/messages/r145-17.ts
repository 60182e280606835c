import { formatShortDate } from './format.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const row = ({ no, label }: Args) => `строка ${no} «${label}»`;

export default {
  title: 'Таблица контингента',
  question: 'Числа в таблице контингента не противоречат друг другу?',
  codes: {
    forecastColumnMissing: {
      message: ({ roadmap }) => `В таблице контингента карты «${roadmap}» нет столбца с прогнозом.`,
      fix: () => 'Добавьте столбец «Прогноз» с датой.',
    },
    valueMissing: {
      message: (args) =>
        `Контингент, ${row(args)}: нет значения (${args['kind'] === 'fact' ? 'факт' : 'прогноз'} на ${formatShortDate(args['date'])}).`,
      fix: () => 'Впишите число; если его нет, поставьте 0 только тогда, когда это действительно ноль.',
    },
    columnUnknown: {
      message: (args) => `Контингент, ${row(args)}: значение для столбца «${args['key']}», которого нет.`,
      fix: () => 'Исправьте код столбца или добавьте столбец.',
    },
    negative: {
      message: (args) => `Контингент, ${row(args)}: отрицательное число ${args['value']}.`,
      fix: () => 'Исправьте число.',
    },
    notInteger: {
      message: (args) => `Контингент, ${row(args)}: не целое число ${args['value']}.`,
      fix: () => 'Впишите число людей; проценты раздел считает сам.',
    },
    parentUnknown: {
      message: (args) =>
        `Контингент, ${row(args)}: нет строки ${args['parentNo']}, частью которой она названа.`,
      fix: () => 'Исправьте номер строки-целого.',
    },
    childExceedsParent: {
      message: (args) =>
        `Контингент, ${row(args)}: часть ${args['value']} больше целого ${args['whole']} (строка ${args['parentNo']}).`,
      fix: () => 'Проверьте оба числа по документу.',
    },
    sumDiffers: {
      message: (args) =>
        `Контингент, ${row(args)}: сумма частей ${args['sum']}, а в строке ${args['whole']}.`,
      fix: () =>
        'Проверьте числа. Если перечислены не все части или они пересекаются, отметьте это в строке.',
    },
  },
  notApplicable: {
    noTable: () => 'В дорожных картах нет таблицы контингента.',
  },
} satisfies RuleMessages;
