import type { EntryCase } from './entry-case.ts';
import { results } from './entry-case.ts';

export const work: readonly EntryCase[] = [
  {
    kind: 'programs',
    file: 'programs/pervye-opyty.mdx',
    name: 'Программа «Первые опыты»',
    published: 'опубликована',
    begin: async (editor) => {
      await editor.fill('Название программы', 'Первые опыты');
      await editor.fill(
        'Коротко о программе',
        'Учимся ставить школьный опыт – и не бояться, что он не получится.',
      );
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
    mend: (editor) =>
      editor.form.getByRole('checkbox', { name: 'Содержит результаты программы' }).last().uncheck(),
    page: { address: 'pokazateli/otchety/', text: 'Мониторинг „Классного часа“' },
  },
];
