import { formatDate } from './format.ts';
import { formatPerson } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

/** «участник m-1», «участники m-1, n-2»: ids only, for the name is what must not be repeated. */
function formatPeople({ people }: Args): string {
  return `${String(people).includes(',') ? 'участники' : 'участник'} ${people}`;
}

/** In the body a person is named by a link, which shows the name only while the consent holds. */
function mendText({ people, field }: Args): string {
  if (field !== 'body') return 'Уберите имя. Если согласие есть, добавьте его в запись участника.';
  const id = String(people).includes(',') ? '…' : people;
  return `Замените имя на <PersonLink id="${id}" /> или уберите его. Если согласие есть, добавьте его в запись участника.`;
}

const mendAddress = 'Переименуйте файл записи и смените идентификатор: фамилии в них быть не должно.';

export default {
  title: 'Имена – только с согласия на распространение',
  question: 'Названы ли по имени только те, кто дал согласие на распространение персональных данных?',
  codes: {
    noConsent: {
      message: (args) =>
        `${formatPerson(args)}: имя в записи есть, а согласия на его распространение нет. В разделе имя скрыто, но папка с записями может быть открыта всем.`,
      fix: () => 'Возьмите согласие и внесите его в «Согласия» (consents) или уберите имя из записи.',
    },
    notBegun: {
      message: (args) => `${formatPerson(args)}: согласие ещё не действует, имя в разделе скрыто.`,
      fix: () => 'Ничего делать не нужно: имя появится в день, когда согласие начнёт действовать.',
    },
    expiredRecently: {
      message: (args) =>
        `${formatPerson(args)}: согласие истекло ${formatDate(args['date'])}, имя в разделе скрыто. Убрать его из записи нужно не позднее ${formatDate(args['deadline'])}.`,
      fix: () => 'Возьмите новое согласие или уберите имя из записи.',
    },
    expired: {
      message: (args) =>
        `${formatPerson(args)}: согласие истекло ${formatDate(args['date'])}, а имя в записи осталось. Срок, чтобы его убрать, вышел ${formatDate(args['deadline'])}.`,
      fix: () => 'Уберите имя из записи или внесите новое согласие.',
    },
    scope: {
      message: (args) => `${formatPerson(args)}: имя в записи есть, а согласие его не охватывает.`,
      fix: () =>
        'Если согласие это разрешает, добавьте name в «Какие данные можно показывать» (scopes). Если нет, уберите имя.',
    },
    channel: {
      message: (args) => `${formatPerson(args)}: имя в записи есть, а согласие не охватывает сайт.`,
      fix: () =>
        'Если согласие это разрешает, добавьте site в «Где можно показывать» (channels). Если нет, уберите имя.',
    },
    resource: {
      message: (args) =>
        `${formatPerson(args)}: имя в записи есть, а в согласии не назван адрес сайта школы.`,
      fix: () =>
        'Если адрес в согласии есть, впишите его в «Адреса сайтов из согласия» (resources). Если нет, уберите имя.',
    },
    processing: {
      message: (args) =>
        `${formatPerson(args)}: имя в записи есть, а согласия на обработку данных нет или оно не действует.`,
      fix: () => 'Внесите согласие на обработку в «Согласия» (consents) или уберите имя из записи.',
    },
    nameInText: {
      message: (args) => `В тексте назван человек без согласия: ${formatPeople(args)}.`,
      fix: mendText,
    },
    nameInInternal: {
      message: (args) =>
        `В служебном поле назван человек без согласия: ${formatPeople(args)}. В разделе поля нет, но папка с записями может быть открыта всем.`,
      fix: () => 'Напишите вместо имени идентификатор. Имена для приказов храните вне папки с записями.',
    },
    nameInAddress: {
      message: (args) =>
        `В ${args['field'] === 'id' ? 'идентификаторе' : 'имени файла'} записи стоит имя человека без согласия: ${formatPeople(args)}. Оно попало бы в адрес страницы.`,
      fix: () => mendAddress,
    },
    nameInPersonAddress: {
      message: (args) =>
        `В ${args['field'] === 'id' ? 'идентификаторе' : 'имени файла'} записи об участнике стоит имя человека без согласия: ${formatPeople(args)}.`,
      fix: () => mendAddress,
    },
    nameInFileName: {
      message: (args) =>
        `В имени приложенного файла стоит имя человека без согласия: ${formatPeople(args)}. Файл не публикуется.`,
      fix: () => 'Переименуйте файл по его содержанию и исправьте имя в записи.',
    },
    nameInFile: {
      message: (args) =>
        `В приложенном файле назван человек без согласия: ${formatPeople(args)}. Файл не публикуется.`,
      fix: () =>
        'Замените файл выпиской без имён; проверьте и его свойства (автор, название). Подписанный документ не меняйте, а сделайте выписку.',
    },
    nameOnPaper: {
      message: (args) =>
        `В тексте имя, которое можно показать на сайте, но не на бумаге: ${formatPeople(args)}. Если страницу напечатают, оно останется.`,
      fix: mendText,
    },
  },
  notApplicable: { noParticipants: () => 'В базах никого нет.' },
  indicators: { 'PD-02.named': 'Участники, названные по имени с их согласия' },
} satisfies RuleMessages;
