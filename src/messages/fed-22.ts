import type { RuleMessages } from './rule-messages.ts';

const fields = new Map([
  ['documentType', 'вид документа'],
  ['documentDate', 'дата'],
  ['documentNumber', 'номер'],
]);

export default {
  title: 'Федеральные документы названы правильно',
  question: 'Верно ли указаны реквизиты федеральных документов и ведут ли ссылки на официальные сайты?',
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
  },
  notApplicable: { noFederal: () => 'В разделе нет федеральных документов.' },
} satisfies RuleMessages;
