import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

const fields = new Map([
  ['documentType', 'вид документа'],
  ['documentDate', 'дата'],
  ['documentNumber', 'номер'],
]);

function nameFaults(faults: unknown): string {
  return String(faults)
    .split(' ')
    .map((field) => fields.get(field) ?? 'реквизит')
    .join(', ');
}

export default {
  title: 'Федеральные и региональные документы названы правильно',
  question:
    'Верно ли указаны реквизиты федеральных и региональных документов и ведут ли ссылки на официальные сайты?',
  codes: {
    citation: {
      message: ({ field, citation }) =>
        `Неверно указан реквизит «${fields.get(String(field)) ?? 'реквизит'}». Документ называется так: ${citation}.`,
      fix: ({ citation }) => `Исправьте вид, дату и номер по образцу: ${citation}.`,
    },
    foreignHost: {
      message: ({ host }) =>
        `Ссылка на федеральный документ ведёт на «${host}», а это не официальный источник.`,
      fix: () =>
        'Дайте ссылку на publication.pravo.gov.ru, сайт ведомства (gov.ru) или справочную систему: consultant.ru, garant.ru, docs.cntd.ru.',
    },
    ended: {
      message: ({ citation, date }) =>
        `Документ показан как действующий, а ${citation} не действует с ${formatDate(String(date))}.`,
      fix: () =>
        'Заполните «Действует по» или «Утратил силу»: запись останется среди недействующих. Добавьте документ, который действует вместо него.',
    },
    miscited: {
      message: ({ cited, faults }) => `Документ назван неверно: «${cited}». Не так: ${nameFaults(faults)}.`,
      fix: ({ citation }) => `Замените на: ${citation}.`,
    },
    citedEnded: {
      message: ({ cited, date }) =>
        `Текст ссылается на «${cited}», а этот документ не действует с ${formatDate(String(date))}.`,
      fix: () =>
        'Сошлитесь на документ, который действует теперь. Если речь о прошлом, напишите, что документ утратил силу.',
    },
  },
  notApplicable: { noFederal: () => 'В разделе нет федеральных и региональных документов.' },
} satisfies RuleMessages;
