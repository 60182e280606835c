import type { EntryKind } from '#model/content';
import type { EditorPage } from './editor-page.ts';

type Step = (editor: EditorPage) => Promise<void>;

/** How an entry of a kind comes to be. */
export interface EntryCase {
  kind: EntryKind;
  /** Path from the content folder, as the editor shall choose it. */
  file: string;
  /** Of the commit, without what was done: «Новость «…»». */
  name: string;
  /** What was done to it, in the kind's gender. */
  published: 'опубликована' | 'опубликован';
  /** The least that can be told of it, which cannot be published yet. */
  begin: Step;
  /** Why not. */
  refusal: { rule: string; source: string; text: string };
  mend: Step;
  /** The page that tells of it, from the section's base, and words that stand there; kinds of people may have none. */
  page?: { address: string; text: string };
}

const consent = async (editor: EditorPage, number: number, kind: string, signedOn: string) => {
  await editor.add('Добавить согласие');
  const card = editor.card(`consents.${number}`);
  await editor.choose('Вид согласия', kind, card);
  await editor.fill('Подписано', signedOn, card);
  return card;
};

const addProcessingConsent: Step = async (editor) => {
  await consent(editor, 0, 'согласие на обработку персональных данных', '2026-11-16');
};

/** News about results of a programme that has not ended. */
const results = { rule: 'PRG-13', source: 'A1 п. 8.2', text: 'Классный час' };

export const entryCases: readonly EntryCase[] = [
  {
    kind: 'programs',
    file: 'programs/pervye-opyty.mdx',
    name: 'Программа «Первые опыты»',
    published: 'опубликована',
    begin: async (editor) => {
      await editor.fill('Название программы', 'Первые опыты');
      await editor.fill('Коротко о программе', 'Учимся ставить школьный опыт – и не бояться, что он не получится.');
      await editor.writeBody('## Зачем\n\nЧтобы на уроке было 5 опытов < 7 минут каждый.');
      await editor.choose('Формы наставничества', 'педагог – педагог');
      await editor.choose('Виды наставничества', 'традиционная форма наставничества');
      await editor.chooseReference('Пара или группа', 'para-01');
      await editor.fill('Начало', '2026-11-23');
      await editor.fill('Плановое окончание', '2027-05-31');
      await editor.addLine('Направления работы', 'Школьный эксперимент');
      await editor.addLine('Над чем работают', 'Время на уроке');
      await editor.add('Добавить мероприятие');
      const activity = editor.card('activities.0');
      await editor.fill('Код мероприятия', 'a1', activity);
      await editor.fill('Мероприятие', 'Первая встреча', activity);
    },
    refusal: { rule: 'PRG-02', source: 'A1 п. 1.2', text: 'на какие сильные стороны опираются' },
    mend: (editor) => editor.addLine('На какие сильные стороны опираются', 'Аккуратность'),
    page: { address: 'programmy/pervye-opyty/', text: 'Чтобы на уроке было 5 опытов < 7 минут каждый.' },
  },
  {
    kind: 'mentors',
    file: 'mentors/m-z9z9.json',
    name: 'Наставник m-z9z9',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.fill('Фамилия', 'Пустельгин');
      await editor.fill('Имя', 'Аркадий');
      await editor.fill('Должность', 'учитель химии');
      const card = await consent(editor, 0, 'согласие на распространение персональных данных', '2026-11-16');
      for (const scope of ['фамилия, имя, отчество', 'должность']) await editor.choose('Какие данные можно показывать', scope, card);
      await editor.choose('Где можно показывать', 'официальный сайт', card);
      await editor.group('Адреса сайтов из согласия', card).getByRole('button', { name: /^Добавить/ }).click();
      await editor.group('Адреса сайтов из согласия', card).getByRole('textbox').fill('https://rodnik.example/');
      await editor.fill('Идентификатор', 'm-z9z9');
    },
    refusal: { rule: 'PD-01', source: 'A2 п. 2.2, 3.2; 152-ФЗ ст. 9', text: 'нет согласия на обработку' },
    mend: async (editor) => {
      await consent(editor, 1, 'согласие на обработку персональных данных', '2026-11-16');
    },
    page: { address: 'nastavniki/m-z9z9/', text: 'Пустельгин' },
  },
  {
    kind: 'mentees',
    file: 'mentees/n-z9z9.json',
    name: 'Наставляемый n-z9z9',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.choose('Кто это', 'педагогический работник');
      await editor.fill('Идентификатор', 'n-z9z9');
    },
    refusal: { rule: 'PD-01', source: 'A2 п. 2.2, 3.2; 152-ФЗ ст. 9', text: 'нет согласия на обработку' },
    mend: addProcessingConsent,
  },
  {
    kind: 'pairings',
    file: 'pairings/para-20.json',
    name: 'Пара или группа para-20',
    published: 'опубликована',
    begin: async (editor) => {
      await editor.choose('Пара или группа', 'пара');
      await editor.chooseReference('Наставники', 'm-4k7d');
      await editor.fill('Идентификатор', 'para-20');
    },
    refusal: { rule: 'LOC-07', source: 'A1 п. 2.3; REG п. 3.1', text: 'в ней 0 наставляемых' },
    mend: (editor) => editor.chooseReference('Наставляемые', 'n-3fh8'),
  },
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
    kind: 'documents',
    file: 'documents/prikaz-5-o-shkole-nastavnika.json',
    name: 'Документ «Приказ № 5 о школе наставника»',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.fill('Название', 'Приказ № 5 о школе наставника');
      await editor.choose('Уровень', 'локальные акты школы');
      await editor.choose('Вид документа', 'приказ');
      await editor.fill('Номер', '5');
      await editor.fill('Дата', '02.11.2026');
      await editor.chooseReference('Программа', 'Классный час');
      await editor.form.getByRole('checkbox', { name: 'Содержит результаты программы' }).check();
    },
    refusal: results,
    mend: (editor) => editor.form.getByRole('checkbox', { name: 'Содержит результаты программы' }).uncheck(),
    page: { address: 'dokumenty/prikaz-5-o-shkole-nastavnika/', text: 'Приказ № 5 о школе наставника' },
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
    page: { address: 'materialy/kak-slushat-urok/', text: 'Вопросы – куратору: {кабинет 12}, <после уроков&gt;.' },
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
    mend: (editor) => editor.form.getByRole('checkbox', { name: 'Сообщает о результатах программы' }).uncheck(),
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
  {
    kind: 'roadmaps',
    file: 'roadmaps/shkola-nastavnika-2027.json',
    name: 'Дорожная карта «Школа наставника – 2027»',
    published: 'опубликована',
    begin: async (editor) => {
      await editor.fill('Название', 'Школа наставника – 2027');
      await editor.fill('С', '2027', editor.group('Период'));
    },
    refusal: { rule: 'LOC-03', source: 'A1 п. 3.3; REG п. 4.4.3', text: 'нет даты утверждения' },
    mend: async (editor) => {
      await editor.add('Заполнить: Утверждение');
      const approval = editor.group('Утверждение');
      await editor.fill('Кто утвердил', 'директор', approval);
      await editor.fill('Дата утверждения', '20.11.2026', approval);
    },
    page: { address: 'dorozhnaya-karta/shkola-nastavnika-2027/', text: 'Школа наставника – 2027' },
  },
  {
    kind: 'reports',
    file: 'reports/monitoring-klassnogo-chasa.json',
    name: 'Отчёт «Мониторинг „Классного часа“»',
    published: 'опубликован',
    begin: async (editor) => {
      await editor.fill('Название', 'Мониторинг „Классного часа“');
      await editor.choose('Вид', 'мониторинг эффективности программ');
      await editor.fill('Дата', '2026-11-20');
      await editor.chooseReference('Программы', 'Классный час');
      await editor.form.getByRole('checkbox', { name: 'Содержит результаты программы' }).last().check();
    },
    refusal: results,
    mend: (editor) => editor.form.getByRole('checkbox', { name: 'Содержит результаты программы' }).last().uncheck(),
    page: { address: 'pokazateli/', text: 'Мониторинг „Классного часа“' },
  },
];
