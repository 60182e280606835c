import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { writeXlsx } from 'hucre/xlsx';

type Rows = readonly (readonly string[])[];

/** A list as a school keeps it in Excel: a sheet whose first row has the headings. */
export async function excelList(rows: Rows): Promise<Buffer> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Лист1', rows: rows.map((row) => [...row]) }] });
  return Buffer.from(bytes);
}

/** A document of Word: lines of text, then a table. */
export async function wordTable(lines: readonly string[], rows: Rows): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
  const children = [...lines.map((line) => new Paragraph(line)), table];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Mentors: one whom the section has with another position, one without consents, one with both. */
export const mentorRows: Rows = [
  [
    ...['ФИО', 'Должность', 'Что ведёт', 'Телефон'],
    ...['Согласие на обработку персональных данных', 'Согласие на размещение ФИО на сайте школы'],
  ],
  ['Синеокова Рената Юрьевна', 'учитель-дефектолог', 'логопедическая помощь', '8-900-000-00-00', '', ''],
  ['Зверобоева Алла Юрьевна', 'учитель химии', 'химия', '', '', ''],
  ['Полынцева Раиса Ильинична', 'учитель физики', 'физика', '', '01.09.2026', '01.09.2026'],
];

/** A roadmap of two stages; the heading of the last column says two things at once. */
export const roadmapLines: readonly string[] = [
  'Дорожная карта реализации целевой модели наставничества на 2027–2028 учебный год',
];
export const roadmapRows: Rows = [
  ['№', 'Этап', 'Мероприятие', 'Срок', 'Результат', 'Ответственный'],
  ['1', 'Подготовка', 'Собрать запросы участников', 'Сентябрь 2027', 'Список запросов', 'Куратор'],
  ['2', 'Подготовка', 'Обновить базу наставников', 'Октябрь 2027', 'База обновлена', 'Куратор'],
  ['3', 'Работа пар', 'Провести первую встречу пар', 'Ноябрь 2027', 'Планы встреч', 'Наставники'],
];
