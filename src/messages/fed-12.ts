import { consentKinds } from '#model/codes';
import { formatDate } from './format.ts';
import { formatPerson } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const kinds = new Map<string, string>(Object.entries(consentKinds.labels));
const kindName = ({ kind }: Args) => kinds.get(String(kind)) ?? kind;

const data = new Map([
  ['name', 'имя'],
  ['about', 'рассказ о человеке'],
  ['photo', 'фотография'],
]);
const heldNames = ({ held }: Args) =>
  String(held)
    .split(' ')
    .map((name) => data.get(name) ?? name)
    .join(', ');

const calendarNote = ({ years }: Args) =>
  years === '' ? '' : ` Нет производственного календаря (${years}), поэтому назван самый ранний день.`;

const removal = ({ person, date }: Args) =>
  `Выполните: npm run consent -- withdraw ${person} --on ${date}. Команда уберёт данные и перечислит файлы, где человек ещё упомянут.`;

export default {
  title: 'Отозванные согласия',
  question: 'Данные тех, кто отозвал согласие, убраны за три рабочих дня?',
  codes: {
    beforeSigned: {
      message: (args) =>
        `${formatPerson(args)}: «${kindName(args)}» отозвано ${formatDate(args.date)}, а подписано позже, ${formatDate(args.signedOn)}.`,
      fix: () =>
        'Сверьте обе даты с документами. Если после отзыва подписано новое согласие, внесите его отдельно.',
    },
    beforeBegun: {
      message: (args) =>
        `${formatPerson(args)}: «${kindName(args)}» отозвано ${formatDate(args.date)}, до того как начало действовать ${formatDate(args.validFrom)}.`,
      fix: () => 'Проверьте даты. Если они верны, ничего делать не нужно: согласие не начнёт действовать.',
    },
    removeBy: {
      message: (args) =>
        `${formatPerson(args)}: согласие отозвано ${formatDate(args.date)}. В разделе данных уже нет, но в записи остались: ${heldNames(args)}. Уберите до ${formatDate(args.deadline)}.${calendarNote(args)}`,
      fix: removal,
    },
    overdue: {
      message: (args) =>
        `${formatPerson(args)}: согласие отозвано ${formatDate(args.date)}, срок вышел ${formatDate(args.deadline)}, а в записи остались: ${heldNames(args)}.${calendarNote(args)}`,
      fix: removal,
    },
    ahead: {
      message: (args) =>
        `${formatPerson(args)}: «${kindName(args)}» отозвано с ${formatDate(args.date)}. До этого дня оно действует.`,
      fix: () => 'Проверьте дату: отзыв действует со дня, когда школа его получила.',
    },
    twin: {
      message: (args) =>
        `${formatPerson(args)} и ${args.other} – один человек. Во второй записи согласие отозвано ${formatDate(args.date)}, а здесь действует.`,
      fix: () =>
        'Отметьте отзыв в обеих записях. Если человек отозвал только одно согласие, возьмите у него новое.',
    },
    expiring: {
      message: (args) =>
        `${formatPerson(args)}: «${kindName(args)}» действует по ${formatDate(args.date)}. Потом данные скроются.`,
      fix: () => 'Возьмите новое согласие заранее или уберите данные, когда срок выйдет.',
    },
  },
  notApplicable: { noWithdrawals: () => 'Никто не отзывал согласие.' },
} satisfies RuleMessages;
