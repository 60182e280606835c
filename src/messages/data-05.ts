import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Записи не повторяют друг друга',
  question: 'У каждой ли записи свой идентификатор и свой адрес страницы?',
  codes: {
    id: {
      message: ({ value, others }) => `Идентификатор «${value}» уже занят: ${others}.`,
      fix: ({ value }) =>
        `Если это копия, удалите лишний файл. Если записи разные, дайте новой другой идентификатор, например ${value}-2, и исправьте ссылки на неё.`,
    },
    address: {
      message: ({ value, others }) => `Адрес страницы «${value}» получается тот же, что у файла ${others}.`,
      fix: () =>
        'Переименуйте один из файлов: адрес страницы – это имя файла, записанное латинскими буквами.',
    },
  },
  notApplicable: { noEntries: () => 'В разделе пока нет записей.' },
} satisfies RuleMessages;
