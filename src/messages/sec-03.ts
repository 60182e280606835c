import { formatDate } from './format.ts';
import { formatPerson } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

/** Why a name is hidden, and what to do: by the reasons of `model/permission.ts`. */
const reasons: Readonly<Record<string, { what: string; mend: string }>> = {
  noConsent: {
    what: 'нет согласия на распространение',
    mend: 'Возьмите согласие и внесите его в «Согласия» (consents) или уберите имя из записи.',
  },
  ended: {
    what: 'согласие отозвано или истекло',
    mend: 'Возьмите новое согласие или уберите имя из записи.',
  },
  notBegun: {
    what: 'согласие ещё не действует',
    mend: 'Ничего делать не нужно: имя появится в день, когда согласие начнёт действовать.',
  },
  scope: {
    what: 'согласие не охватывает имя',
    mend: 'Если согласие это разрешает, добавьте name в «Какие данные можно показывать» (scopes).',
  },
  channel: {
    what: 'согласие не охватывает сайт',
    mend: 'Если согласие это разрешает, добавьте site в «Где можно показывать» (channels).',
  },
  resource: {
    what: 'в согласии не назван адрес сайта школы',
    mend: 'Если адрес в согласии есть, впишите его в «Адреса сайтов из согласия» (resources).',
  },
  minor: {
    what: 'за несовершеннолетнего согласие подписывает законный представитель',
    mend: 'Внесите согласие, которое подписал представитель: signedBy – legalRepresentative.',
  },
};

const unknown = { what: 'согласие его не разрешает', mend: 'Проверьте согласие на распространение.' };

function reasonOf({ reason }: Args): { what: string; mend: string } {
  return reasons[String(reason)] ?? unknown;
}

export default {
  title: 'Базы наставников и наставляемых',
  question: 'Опубликованы база наставников и база наставляемых?',
  codes: {
    mentorsEmpty: {
      message: () => 'База наставников пуста.',
      fix: () => 'Добавьте наставников: без согласия на распространение они показаны без имени.',
    },
    nameHidden: {
      message: (args) =>
        `${formatPerson(args)}: имя в записи есть, но в разделе скрыто – ${reasonOf(args).what}.`,
      fix: (args) => reasonOf(args).mend,
    },
    menteesEmpty: {
      message: () => 'База наставляемых пуста.',
      fix: () =>
        'Добавьте наставляемых (без согласия они показаны без имени) или отметьте в карточке школы, что наставляемых нет.',
    },
  },
  notApplicable: {
    noMentees: ({ date }) => `Школа сообщила ${formatDate(date)}, что наставляемых нет.`,
  },
} satisfies RuleMessages;
