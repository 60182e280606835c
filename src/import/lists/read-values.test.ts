import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { formatShortDate } from '#messages/format';
import { placeholderSchool } from '#model/placeholder-school';
import { plainWords } from './plain-words.ts';
import { readGrade, readMenteeCategory, readParticipant, readQualification } from './read-codes.ts';
import { findDates, readDay, readDays, readPartialDate } from './read-date.ts';
import { readDocumentTitle } from './read-document-title.ts';
import { readExperience } from './read-experience.ts';
import { levelByIssuer, readDocumentType, readLevel } from './read-level.ts';
import { readOrder, readRequisites } from './read-requisites.ts';
import { readScope } from './read-scope.ts';

describe('days', () => {
  it.each([
    ['01.09.2026', '2026-09-01'],
    ['1.9.2026 г.', '2026-09-01'],
    ['1.9.26', '2026-09-01'],
    ['от 01.09.2026 года', '2026-09-01'],
    ['1 сентября 2026 г.', '2026-09-01'],
    ['«1» сентября 2026 года', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01T00:00:00.000Z', '2026-09-01'],
    ['31.02.2026', undefined],
    ['09/01/2026', undefined],
    ['сентябрь 2026', undefined],
    ['01.09.2026, 02.09.2026', undefined],
    ['1 сентября', undefined],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test('every day is read back from both ways of writing it', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2149-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect([readDay(day), readDay(formatShortDate(day))]).toEqual([day, day]);
      }),
    );
  });

  test('any text is read without an error, and what is found is a piece of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.- сентябрямая«»гт№:/'), maxLength: 40 }),
        (text) => {
          const words = plainWords(text);
          for (const { start, end } of findDates(words)) expect(words.slice(start, end)).toMatch(/\d/);
          readDays(text);
          readRequisites(text);
        },
      ),
    );
  });

  it.each([
    ['2024 г.', '2024'],
    ['09.2024', '2024-09'],
    ['сентябрь 2024 года', '2024-09'],
    ['01.09.2024', '2024-09-01'],
    ['13.2024', undefined],
    ['давно', undefined],
  ])('partial: %s', (text, date) => {
    expect(readPartialDate(text)).toBe(date);
  });

  it.each([
    ['04.12.2026', '2026-12-04', undefined, ''],
    ['4 декабря 2026 г. в 15:00', '2026-12-04', undefined, 'в 15:00'],
    ['7–11 декабря 2026 г.', '2026-12-07', '2026-12-11', ''],
    ['с 7 по 11 декабря 2026 года', '2026-12-07', '2026-12-11', ''],
    ['30 ноября – 4 декабря 2026', '2026-11-30', '2026-12-04', ''],
    ['07-11.12.2026', '2026-12-07', '2026-12-11', ''],
    ['07.12.2026 – 11.12.2026', '2026-12-07', '2026-12-11', ''],
  ])('span: %s', (text, from, to, rest) => {
    expect(readDays(text)).toEqual({ from, ...(to === undefined ? {} : { to }), rest });
  });

  it.each(['11.12.2026 – 07.12.2026', '11–7 декабря 2026', 'декабрь', '32.12.2026'])(
    'no span: %s',
    (text) => {
      expect(readDays(text)).toBeUndefined();
    },
  );
});

describe('requisites', () => {
  it.each([
    ['№ 104-о от 29.09.2025', { number: '104-о', date: '2025-09-29' }],
    ['Приказ от 29.09.2025 № 104-о', { kind: 'order', number: '104-о', date: '2025-09-29' }],
    ['распоряжение № 9-р от 10 сентября 2026 г.', { kind: 'directive', number: '9-р', date: '2026-09-10' }],
    ['104-о', { number: '104-о' }],
    ['от 29.09.2025', { date: '2025-09-29' }],
    ['нет', undefined],
    ['готовится', undefined],
    ['№ 104-о от 31.09.2025', undefined],
    ['№ 1 от 01.09.2025, № 2 от 02.09.2025', undefined],
  ])('%s', (text, order) => {
    expect(readOrder(text)).toEqual(order);
  });

  it.each([
    [
      'Приказ Минпросвещения России от 25.12.2019 № Р-145 «Об утверждении методологии»',
      {
        title: 'Об утверждении методологии',
        ...{ type: 'order', issuer: 'Минпросвещения России', number: 'Р-145', date: '2019-12-25' },
      },
    ],
    [
      'Федеральный закон № 273-ФЗ от 29.12.2012 «Об образовании в Российской Федерации»',
      { title: 'Об образовании в Российской Федерации', type: 'law', number: '273-ФЗ', date: '2012-12-29' },
    ],
    [
      'Приказ «О закреплении пар» № 118-о от 01.09.2026',
      { title: 'О закреплении пар', type: 'order', number: '118-о', date: '2026-09-01' },
    ],
    [
      'Положение о системе наставничества на 2026–2027 годы',
      { title: 'Положение о системе наставничества на 2026–2027 годы', type: 'regulation' },
    ],
    [
      'Положение о системе наставничества, № 40-о от 10.09.2022',
      { title: 'Положение о системе наставничества', type: 'regulation', number: '40-о', date: '2022-09-10' },
    ],
    ['Памятка наставнику', { title: 'Памятка наставнику' }],
    [
      'Приказ от 01.09.2026 № 5 «О парах», исполнитель завуч',
      { title: 'Приказ от 01.09.2026 № 5 «О парах», исполнитель завуч', type: 'order' },
    ],
    ['Приказ от 01.09.2026 № 5 «О парах» № 6', undefined],
    ['Приказ от 31.02.2022 № 1 «О наставниках»', undefined],
  ])('%s', (text, title) => {
    expect(readDocumentTitle(text)).toEqual(title);
  });
});

describe('codes', () => {
  it.each([
    ['высшая', 'highest'],
    ['Первая кв. категория', 'first'],
    ['1 категория', 'first'],
    ['соответствие занимаемой должности', 'compliance'],
    ['СЗД', 'compliance'],
    ['педагог-методист', 'methodist'],
    ['–', 'none'],
    ['нет', 'none'],
    ['вторая', undefined],
    ['высшая, педагог-наставник', undefined],
    ['молодой специалист', undefined],
  ])('category: %s', (text, code) => {
    expect(readQualification(text)).toBe(code);
  });

  it.each([
    ['7', 7],
    ['7 «А» класс', 7],
    ['11-Б', 11],
    ['9в', 9],
    ['12', undefined],
    ['0', undefined],
    ['7–8', undefined],
    ['подготовительный', undefined],
  ])('class: %s', (text, grade) => {
    expect(readGrade(text)).toBe(grade);
  });

  it.each([
    ['12 лет', '2014', true],
    ['1 год', '2025', true],
    ['22', '2004', true],
    ['с 2014', '2014', false],
    ['с 2014 года', '2014', false],
    ['01.09.2014', '2014-09-01', false],
  ])('experience: %s', (text, since, isCounted) => {
    expect(readExperience(text, '2026-11-22')).toEqual({ since, isCounted });
  });

  it.each(['много лет', 'менее года', '0', '120 лет', 'с 2030', 'общий 20, педагогический 12'])(
    'no experience: %s',
    (text) => {
      expect(readExperience(text, '2026-11-22')).toBeUndefined();
    },
  );

  test('who a mentee is, and why', () => {
    expect(['учитель', 'студентка колледжа', 'ученик 7 класса', 'бухгалтер'].map(readParticipant)).toEqual([
      'pedagogue',
      'student',
      'pupil',
      undefined,
    ]);
    expect(['молодой педагог', 'молодой, после перерыва', 'хороший'].map(readMenteeCategory)).toEqual([
      'young-teacher',
      undefined,
      undefined,
    ]);
  });
});

describe('levels', () => {
  const school = { ...placeholderSchool.data, shortName: 'СШ «Родник»' };
  it.each([
    ['Федеральный уровень', 'federal'],
    ['Региональные документы', 'regional'],
    ['Локальные акты школы', 'local'],
    ['Муниципальные и региональные', undefined],
    ['Прочее', undefined],
  ])('%s', (text, level) => {
    expect(readLevel(text)).toBe(level);
  });

  it.each([
    ['Минпросвещения России', 'federal'],
    ['Министерство образования Волгоградской области', 'regional'],
    ['Отдел образования Яснозаводского района', 'municipal'],
    ['директор', 'local'],
    ['СШ "Родник"', 'local'],
    ['рабочая группа', undefined],
    ['Правительство Российской Федерации', 'federal'],
  ])('issuer: %s', (text, level) => {
    expect(levelByIssuer(text, school)).toBe(level);
  });

  it.each([
    ['Приказ № 1', 'order'],
    ['Приказываю', undefined],
    ['Постановление Правительства', 'decree'],
    ['Федеральный закон', 'law'],
    ['Дорожная карта', 'roadmap'],
    ['Памятка', undefined],
  ])('type: %s', (text, type) => {
    expect(readDocumentType(text)?.type).toBe(type);
  });
});

describe('what a consent permits', () => {
  const site = 'https://rodnik.example';
  it.each([
    ['Согласие на размещение ФИО на сайте школы', ['name'], ['site']],
    ['Согласие на распространение', [], []],
    ['Согласие на размещение фото на сайте', ['photo'], ['site']],
    ['Согласие на публикацию ФИО в печати', ['name'], []],
    ['Размещение ФИО на сайте rodnik.example', ['name'], ['site']],
    ['Размещение ФИО на сайте drugoy.example', ['name'], []],
    ['Размещение ФИО, но без фото, на сайте', [], []],
    ['Размещение на сайте всего, кроме ФИО', [], []],
  ])('%s', (text, scopes, channels) => {
    expect(readScope(text, site)).toEqual({ scopes, channels, resources: channels.length > 0 ? [site] : [] });
  });
});
