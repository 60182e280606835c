import { describe, expect, it, test } from 'vitest';
import { school as schoolSchema } from '#model/school';
import { placeholderFields } from '#model/placeholder-school';
import { documentOf, listOf, tableOf } from '../../../tests/support/list-document.ts';
import type { ImportResult } from '../plan/plan.ts';
import { importDocuments } from './import-documents.ts';
import { importEvents } from './import-events.ts';
import { importMentees, importMentors } from './import-people.ts';

const school = schoolSchema.parse({
  ...placeholderFields,
  shortName: 'СШ «Родник»',
  officialSiteUrl: 'https://rodnik.example',
});
const options = { asOf: '2026-11-22', school };
const data = ({ entries }: ImportResult) => entries.map((entry) => entry.data);
const codes = ({ entries, remarks }: ImportResult) =>
  [...remarks, ...entries.flatMap((entry) => entry.remarks)].map(({ code }) => code);
const keys = ({ columns }: ImportResult) => columns.map(({ key, doubts }) => key ?? [...doubts]);

describe('columns', () => {
  it.each([
    [
      ['№ п/п', 'Ф.И.О.', 'Должность', 'Стаж работы', 'Квалификационная категория'],
      ['no', 'name', 'position', 'experience', 'qualification'],
    ],
    [
      [
        'Фамилия, имя, отчество наставника',
        'ФИО наставляемого',
        'Должность наставляемого',
        '№ и дата приказа',
      ],
      ['name', 'other', 'other', 'order'],
    ],
    [
      ['Фамилия', 'Имя', 'Отчество', 'Преподаваемый предмет', 'Общий стаж'],
      ['lastName', 'firstName', 'patronymic', 'subject', []],
    ],
    [
      ['Фамилия', 'Имя, отчество', 'E-mail', 'Контактный телефон'],
      ['lastName', 'givenNames', 'private', 'private'],
    ],
    [
      ['ФИО', 'Согласие на обработку ПДн', 'Согласие на распространение ПДн', 'Срок согласия', 'Согласие'],
      ['name', 'processing', 'distribution', 'consentTerm', []],
    ],
    [
      ['ФИО', 'Согласие на обработку персональных данных, разрешённых для распространения'],
      ['name', 'distribution'],
    ],
    [
      ['ФИО', 'Согласие на обработку и распространение ПДн'],
      ['name', ['processing', 'distribution']],
    ],
    [
      ['ФИО', 'Номер приказа', 'Дата приказа', 'Письменное согласие наставника'],
      ['name', 'orderNumber', 'orderDate', 'duty'],
    ],
    [
      ['ФИО', 'Должность, предмет'],
      ['name', ['position', 'subject']],
    ],
  ])('%j', (headings, expected) => {
    expect(
      keys(
        importMentors(
          listOf(
            headings,
            headings.map(() => 'х'),
          ),
          options,
        ),
      ),
    ).toEqual(expected);
  });

  test('in a list of mentees the mentor is somebody else', () => {
    const list = listOf(
      ['ФИО наставника', 'Должность наставника', 'ФИО наставляемого', 'Класс'],
      ['', '', 'Рябинкин Лев', '7'],
    );
    expect(keys(importMentees(list, options))).toEqual(['other', 'other', 'name', 'grade']);
  });

  test('headings in two rows, a title above them and numbers below', () => {
    const result = importMentors(
      listOf(
        ['Список наставников', '<', '<', '<'],
        ['№', 'ФИО', 'Согласие', '<'],
        ['^', '^', 'на обработку ПДн', 'на размещение ФИО на сайте школы'],
        ['1', '2', '3', '4'],
        ['1', 'Рябинкин Лев Олегович', '01.09.2026', '02.09.2026'],
      ),
      options,
    );
    expect(keys(result)).toEqual(['no', 'name', 'processing', 'distribution']);
    expect(data(result)).toMatchObject([
      { lastName: 'Рябинкин', consents: [{ kind: 'processing' }, { kind: 'distribution' }] },
    ]);
    expect(result.rows).toEqual({ total: 1, kept: 1 });
  });

  test('several tables, one continued without headings, headings repeated, a list of names alone', () => {
    const result = importMentors(
      documentOf(
        tableOf([
          ['ФИО', 'Должность'],
          ['Рябинкин Лев', 'учитель'],
          ['ФИО', 'Должность'],
          ['Осокорева Лидия', 'педагог'],
        ]),
        'текст',
        tableOf([['Ручьёв Антон', 'учитель']], 'Таблица 2'),
        tableOf([['ФИО'], ['Ивнякова Тамара']], 'Таблица 3'),
      ),
      options,
    );
    expect(result.entries.map(({ privateName }) => privateName?.lastName)).toEqual([
      'Рябинкин',
      'Осокорева',
      'Ручьёв',
      'Ивнякова',
    ]);
    expect(result.entries[2]?.place).toEqual({ table: 'Таблица 2', row: 1 });
  });

  test('a person names columns', () => {
    const list = listOf(['Кто', 'Должность, предмет'], ['Рябинкин Лев', 'учитель']);
    const mapping = { Кто: 'name', 'должность,  предмет': 'position' };
    expect(data(importMentors(list, { ...options, mapping }))).toEqual([{ position: 'учитель' }]);
    expect(codes(importMentors(list, { ...options, mapping: { Нет: 'name', Кто: 'imya' } }))).toEqual(
      expect.arrayContaining(['listNoMapColumn', 'listNoMapKey']),
    );
  });

  test('a file without a list is refused', () => {
    expect(importMentors(documentOf('Приказ'), options).remarks).toMatchObject([
      { level: 'refusal', code: 'listNoHeader' },
    ]);
    expect(importMentors(listOf(['Должность', 'Стаж'], ['учитель', '5']), options).remarks).toMatchObject([
      { level: 'refusal', code: 'listNoColumn' },
      { code: 'nameMissing' },
    ]);
  });
});

describe('people', () => {
  const mentor = (heading: string, value: string, more: Record<string, string> = {}) =>
    importMentors(
      listOf(
        ['ФИО', heading, ...Object.keys(more)],
        ['Рябинкин Лев Олегович', value, ...Object.values(more)],
      ),
      options,
    );

  it.each([
    ['да', ['consentUndated'], 0],
    ['+', ['consentUndated'], 0],
    ['№ 12 журнала', ['consentUndated'], 0],
    ['нет', [], 0],
    ['–', [], 0],
    ['01.09.2026', [], 1],
    ['да, 01.09.2026', [], 1],
    ['01.09.2027', ['consentFuture'], 0],
    ['31.02.2026', ['consentUnread'], 0],
    ['отозвано 01.09.2026', ['consentUnread'], 0],
    ['до 31.08.2028', ['consentUnread'], 0],
    ['сентябрь 2026', ['consentUndated'], 0],
    ['01.09.2026, 02.09.2026', ['consentUnread'], 0],
    ['01.09.2026 до 31.08.2028', [], 1],
  ])('consent to processing: %s', (value, expected, count) => {
    const result = mentor('Согласие на обработку ПДн', value);
    expect(codes(result)).toEqual(expected);
    expect((result.entries[0]?.data['consents'] as unknown[] | undefined)?.length ?? 0).toBe(count);
    expect(result.entries[0]?.privateName).toEqual({
      lastName: 'Рябинкин',
      firstName: 'Лев',
      patronymic: 'Олегович',
    });
  });

  it.each([
    ['31.08.2028', '2028-08-31'],
    ['до 31.08.2028', '2028-08-31'],
    ['3 года', '2029-09-01'],
    ['бессрочно', undefined],
    ['до увольнения', undefined],
  ])('term of a consent: %s', (term, validTo) => {
    const result = mentor('Согласие на обработку ПДн', '01.09.2026', { 'Срок согласия': term });
    expect(result.entries[0]?.data['consents']).toEqual([
      { kind: 'processing', signedOn: '2026-09-01', ...(validTo === undefined ? {} : { validTo }) },
    ]);
  });

  test('a term that nobody understands makes no consent', () => {
    const result = mentor('Согласие на обработку ПДн', '01.09.2026', { 'Срок согласия': 'как обычно' });
    expect(codes(result)).toEqual(['consentTermUnread']);
    expect(result.entries[0]?.data).toEqual({});
  });

  const both = (distribution: string, signed = '02.09.2026', processing = '01.09.2026') =>
    mentor(distribution, signed, { 'Согласие на обработку ПДн': processing }).entries[0];

  test('only a dated consent that permits the name on the site puts the name into the entry', () => {
    expect(both('Согласие на размещение ФИО на сайте школы')?.data).toMatchObject({ lastName: 'Рябинкин' });
    for (const entry of [
      both('Согласие на распространение'),
      both('Согласие на размещение фото на сайте'),
      both('Согласие на размещение ФИО в газете'),
      both('Согласие на размещение ФИО на сайте drugoy.example'),
      both('Согласие на размещение ФИО на сайте, кроме отчества'),
      both('Согласие на размещение ФИО на сайте школы', 'да'),
      both('Согласие на размещение ФИО на сайте школы', '02.09.2026', 'нет'),
      both('Согласие на размещение ФИО на сайте школы', '02.09.2026 до 01.10.2026'),
    ]) {
      expect(JSON.stringify(entry?.data)).not.toMatch(/Рябинкин|Лев|Олегович/);
      expect(entry?.privateName?.lastName).toBe('Рябинкин');
    }
  });

  test('two columns about one paper are one consent, and where it lies is kept', () => {
    const result = mentor('Согласие на размещение ФИО на сайте', '02.09.2026, журнал, запись 5', {
      'Согласие на размещение фото на сайте': '02.09.2026',
    });
    expect(result.entries[0]?.data['consents']).toEqual([
      {
        kind: 'distribution',
        scopes: ['name', 'photo'],
        channels: ['site'],
        resources: ['https://rodnik.example'],
        signedOn: '2026-09-02',
        documentRef: 'журнал, запись 5',
      },
    ]);
  });

  test('who signed for a pupil, and what a birthday becomes', () => {
    const result = importMentees(
      listOf(
        ['ФИО', 'Класс', 'Дата рождения', 'СНИЛС', 'Согласие родителей на обработку ПДн'],
        ['Ручьёв Антон', '7 «А»', '29.02.2012', '000', '15.09.2026'],
      ),
      options,
    );
    expect(data(result)).toEqual([
      {
        ...{ participant: 'pupil', grade: 7, adultOn: '2030-03-01', ageTenReachedOn: '2022-03-01' },
        consents: [{ kind: 'processing', signedOn: '2026-09-15', signedBy: 'legalRepresentative' }],
      },
    ]);
    expect(codes(result)).toEqual(['listPrivateColumn']);
  });

  test('a birthday of a teacher stays in the file', () => {
    expect(data(mentor('Дата рождения', '01.02.1980'))).toEqual([{}]);
    expect(codes(mentor('Дата рождения', '01.02.1980'))).toEqual(['listPrivateColumn']);
  });

  test('two people in one cell: what is theirs line by line, and nobody’s otherwise', () => {
    const result = importMentors(
      listOf(
        ['ФИО', 'Должность', 'Стаж', 'Приказ'],
        ['Рябинкин Л.О.\nОсокорева Л.М.', 'учитель химии\nпедагог-психолог', '12 лет', '№ 5 от 01.09.2026'],
      ),
      options,
    );
    const appointmentOrder = { number: '5', date: '2026-09-01' };
    expect(data(result)).toEqual([
      { position: 'учитель химии', appointmentOrder },
      { position: 'педагог-психолог', appointmentOrder },
    ]);
    expect(codes(result)).toEqual(['nameSeveral', 'sharedUnclear', 'nameInitials', 'nameInitials']);
    expect(result.rows).toEqual({ total: 1, kept: 1 });
  });

  test('somebody of another organisation, and of our own', () => {
    expect(data(mentor('Место работы', 'ООО «Исток»'))).toEqual([
      { externalOrganisation: 'ООО «Исток»', isPedagogue: false },
    ]);
    expect(data(mentor('Место работы', 'СШ "Родник"'))).toEqual([{}]);
  });

  test('what does not fit its field is told and left out', () => {
    const result = mentor('Стаж', 'большой', { Категория: 'вторая', Класс: 'пятый', Приказ: 'готовится' });
    expect(data(result)).toEqual([{}]);
    expect(codes(result).sort()).toEqual([
      'categoryUnread',
      'experienceUnread',
      'gradeUnread',
      'orderUnread',
    ]);
  });
});

describe('documents and events', () => {
  test('levels by headings between rows, by issuer, by column', () => {
    const result = importDocuments(
      listOf(
        ['№', 'Наименование документа', 'Дата', 'Номер', 'Ссылка', 'Статус'],
        ['Федеральный уровень', '<', '<', '<', '<', '<'],
        [
          '1',
          'Распоряжение «О наставничестве»',
          '25.12.2019',
          '№ Р-145',
          'https://docs.example/1',
          'действует',
        ],
        ['Документы школы', '<', '<', '<', '<', '<'],
        ['2', 'Положение о наставничестве', '2019', '51-о', 'polozhenie.pdf', 'утратил силу 10.09.2022'],
        ['Разное', '<', '<', '<', '<', '<'],
        ['3', 'Памятка', '31.02.2020', '', 'http://x.example', 'утратил силу'],
      ),
      options,
    );
    expect(data(result)).toEqual([
      {
        ...{ title: 'О наставничестве', level: 'federal', documentType: 'directive' },
        ...{ documentNumber: 'Р-145', documentDate: '2019-12-25', url: 'https://docs.example/1' },
      },
      {
        ...{ title: 'Положение о наставничестве', level: 'local', documentType: 'regulation' },
        ...{ documentNumber: '51-о', documentDate: '2019', repealedOn: '2022-09-10' },
        files: [{ file: 'polozhenie.pdf' }],
      },
      { title: 'Памятка' },
    ]);
    expect(codes(result)).toEqual([
      'listSectionRow',
      'typeUnknown',
      'levelUnknown',
      'dateUnread',
      'stateUnread',
      'linkUnread',
    ]);
    expect(result.entries.map(({ slug }) => slug)).toEqual([
      'rasporyazhenie-r-145',
      'polozhenie-o-nastavnichestve',
      'pamyatka',
    ]);
  });

  test('events with a span, a time beside the day, a programme', () => {
    const result = importEvents(
      listOf(
        ['Дата проведения', 'Мероприятие', 'Место проведения', 'Программа', 'Ответственный'],
        ['7–11 декабря 2026 г.', 'Неделя наставничества', 'школа', '«Год рядом»', 'Рябинкин'],
        ['01.09.2025 в 15.00', 'Сбор пар', 'онлайн', '', ''],
        ['осенью', '', '', '', ''],
      ),
      options,
    );
    expect(data(result)).toEqual([
      {
        ...{ title: 'Неделя наставничества', startDate: '2026-12-07', endDate: '2026-12-11', place: 'школа' },
        programs: ['Год рядом'],
      },
      { title: 'Сбор пар', startDate: '2025-09-01', time: '15:00', format: 'online' },
    ]);
    expect(result.rows).toEqual({ total: 3, kept: 2 });
    expect(JSON.stringify(data(result))).not.toContain('Рябинкин');
  });
});
