import { formatDate } from './format.ts';
import { formatPerson } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

/**
 * «участник m-1», «участники m-1, n-2 или участник n-5 закрытого списка»: ids only, for the name is what must not be
 * repeated.
 */
function formatPeople({ people, unlisted }: Args): string {
  const format = (ids: string) => `${ids.includes(',') ? 'участники' : 'участник'} ${ids}`;
  return [
    ...(people === '' ? [] : [format(String(people))]),
    ...(unlisted === '' ? [] : [`${format(String(unlisted))} закрытого списка`]),
  ].join(' или ');
}

/** In the body a person is named by a link, which shows the name only while the consent holds. */
function mendText({ people, unlisted, field }: Args): string {
  if (people === '') return 'Уберите имя: записи о человеке в разделе нет, и ссылка на него не подействует.';
  if (field !== 'body') return 'Уберите имя. Если согласие есть, добавьте его в запись участника.';
  const id = unlisted === '' && /^[\w-]+$/.test(String(people)) ? people : '…';
  return `В тексте поставьте вместо имени вставку <PersonLink id="${id}" /> или уберите его. В подписи и описании рисунка, у автора цитаты вставка не работает: напишите, что происходит, без имени. Если согласие есть, добавьте его в запись участника.`;
}

const addressPlaces = new Map([
  ['id', 'идентификаторе записи'],
  ['file', 'имени файла записи'],
  ['both', 'идентификаторе и имени файла записи'],
]);
const addressPlace = ({ place }: Args) => addressPlaces.get(String(place)) ?? 'адресе записи';

/** @param references what else holds the id */
const mendAddress =
  (references: string) =>
  ({ place }: Args): string => {
    const rename = 'Переименуйте файл записи: имени человека в нём быть не должно.';
    if (place === 'file') return rename;
    const change = `Смените идентификатор (id), а вместе с ним ${references}: без этого ссылки перестанут работать.`;
    return place === 'id' ? change : `${change} ${rename}`;
  };

const fileParts = new Map([
  ['text', 'тексте приложенного файла'],
  ['properties', 'свойствах приложенного файла (автор, кто изменил, примечания)'],
  ['both', 'тексте и свойствах приложенного файла'],
]);

const clearProperties =
  'Уберите имя из свойств: в Word – «Файл», «Сведения», «Поиск проблем», «Инспектор документов»; в LibreOffice – «Файл», «Свойства», «Сбросить свойства». Затем сохраните файл, а pdf создайте заново. Подписанный документ не меняйте, а сделайте выписку.';
const makeExtract =
  'Замените файл выпиской без имён; проверьте и его свойства (автор, название). Подписанный документ не меняйте, а сделайте выписку.';

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
        `В ${addressPlace(args)} стоит имя человека без согласия: ${formatPeople(args)}. Оно попало бы в адрес страницы.`,
      fix: mendAddress('все ссылки на него в других записях'),
    },
    nameInPersonAddress: {
      message: (args) =>
        `В ${addressPlace(args)} об участнике стоит имя человека без согласия: ${formatPeople(args)}.`,
      fix: mendAddress('все ссылки на него: в парах, программах, вставках PersonLink и закрытом списке'),
    },
    nameInFileName: {
      message: (args) =>
        `В имени приложенного файла стоит имя человека без согласия: ${formatPeople(args)}. Файл не публикуется.`,
      fix: () => 'Переименуйте файл по его содержанию и исправьте имя в записи.',
    },
    nameInFile: {
      message: (args) =>
        `В ${fileParts.get(String(args['part'])) ?? 'приложенном файле'} назван человек без согласия: ${formatPeople(args)}. Файл не публикуется.`,
      fix: ({ part }) => (part === 'properties' ? clearProperties : makeExtract),
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
