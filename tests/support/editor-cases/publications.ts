import type { EntryCase } from './entry-case.ts';
import { results } from './entry-case.ts';

export const publications: readonly EntryCase[] = [
  {
    kind: 'cases',
    file: 'cases/opyt-po-ocheredi.mdx',
    name: 'Кейс «Опыт по очереди»',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.fill('Заголовок', 'Опыт по очереди');
      await editor.writeBody('Один ставит опыт, другой рассказывает.');
    },
    refusal: { rule: 'PRG-15', source: 'A1 п. 8.1; A1 п. 8.2', text: 'не названа программа' },
    mend: (editor) => editor.chooseReference('Программы', 'Урок без страха'),
    page: { address: 'keysy/opyt-po-ocheredi/', text: 'Один ставит опыт, другой рассказывает.' },
  },
  {
    kind: 'materials',
    file: 'materials/kak-slushat-urok.mdx',
    name: 'Материал «Как слушать урок»',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.fill('Заголовок', 'Как слушать урок');
      await editor.writeBody('Вопросы – по телефону 8 902 123-45-67.');
    },
    refusal: { rule: 'FED-10', source: '152-ФЗ ст. 10.1', text: 'номер телефона' },
    mend: (editor) => editor.writeBody('Вопросы – куратору: {кабинет 12}, <после уроков>.'),
    page: {
      address: 'materialy/kak-slushat-urok/',
      text: 'Вопросы – куратору: {кабинет 12}, <после уроков>.',
    },
  },
  {
    kind: 'news',
    file: 'news/shchegly-v-klasse.mdx',
    name: 'Новость «Щеглы в классе»',
    published: 'опубликована',
    begin: async (editor) => {
      await editor.fill('Заголовок', 'Щеглы в классе');
      await editor.writeBody('Пары вышли в парк.');
      await editor.fill('Дата', '2026-11-19');
      await editor.chooseReference('О каких программах', 'Классный час');
      await editor.form.getByRole('checkbox', { name: 'Сообщает о результатах программы' }).check();
    },
    refusal: results,
    mend: (editor) =>
      editor.form.getByRole('checkbox', { name: 'Сообщает о результатах программы' }).uncheck(),
    page: { address: 'novosti/shchegly-v-klasse/', text: 'Пары вышли в парк.' },
  },
  {
    kind: 'events',
    file: 'events/vecher-otkrytyh-voprosov.mdx',
    name: 'Анонс «Вечер открытых вопросов»',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.fill('Заголовок', 'Вечер открытых вопросов');
      await editor.writeBody('Приходите с вопросом.');
      await editor.fill('Место', 'Библиотека');
    },
    refusal: { rule: 'SEC-07', source: 'A1 п. 8.1; REG п. 7.1.2', text: 'нет даты' },
    mend: (editor) => editor.fill('Начало', '2026-12-10'),
    page: { address: 'anonsy/vecher-otkrytyh-voprosov/', text: 'Приходите с вопросом.' },
  },
];
