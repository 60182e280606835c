import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from './act.ts';
import { findCitations } from './find-citations.ts';
import { acts } from './index.ts';
import { judgeCitation, mayBeKnown } from './judge-citation.ts';
import { monthNamesOfDays } from '../calendar/month-names.ts';

/** `id: faults` of every act that the text cites. */
function judge(text: string): string[] {
  return findCitations(text, mayBeKnown).flatMap((citation) => {
    const judged = judgeCitation(citation);
    return judged === undefined ? [] : [`${judged.act.id}: ${judged.faults.join(' ')}`.trim()];
  });
}

describe('citations', () => {
  test.each([
    ['письмо № АЗ-1128/08 от 21.12.2021', 'pismo-az-1128:'],
    ['совместное письмо от 21 декабря 2021 г. № АЗ-1128/08/657', 'pismo-az-1128:'],
    ['№ 273-ФЗ от 29.12.2012', 'fz-273:'],
    ['Распоряжение Минпросвещения от 25 декабря 2019 года № Р-145', 'rasp-r-145:'],
    ['распоряжением **[от 25.12.2019 № Р‑145](https://docs.edu.gov.ru/)**', 'rasp-r-145:'],
    ['273-ФЗ (ред. от 08.08.2024)', 'fz-273:'],
    ['Федеральный закон «Об образовании в Российской Федерации» от 29.12.2012 N 273-ФЗ', 'fz-273:'],
    [
      'приказ комитета образования, науки и молодежной политики Волгоградской области от 21.03.22 № 25',
      'prikaz-25-2022:',
    ],
    ['ПП РФ от 20.10.2021 № 1802, п. 21', 'pp-1802:'],
  ])('right: %s', (text, expected) => {
    expect(judge(text)).toEqual([expected]);
  });

  test.each([
    [
      'постановление Министерства просвещения РФ от 24.12.2019 № Р-145',
      'rasp-r-145: documentType documentDate',
    ],
    ['№ 145-р', 'rasp-r-145: documentNumber'],
    ['распоряжение Министерства просвещения РФ от 25.12.2019 г. № P-145', 'rasp-r-145: documentNumber'],
    [
      'Приказ «Об утверждении методологии (целевой модели) наставничества» от 25.12.2019 № Р-145',
      'rasp-r-145: documentType',
    ],
    ['письмо Минпросвещения России от 23.01.2021 № МР-42/02', 'pismo-mr-42-02: documentDate'],
    ['распоряжение Правительства РФ от 30.12.2019 № 3273 - р', 'rasp-3273-r: documentDate documentNumber'],
    ['письмо от 21.12.2021 № А3-1128/08', 'pismo-az-1128: documentNumber'],
    ['ФЗ № 273 «Об образовании в РФ»', 'fz-273: documentNumber'],
    ['приказ облкомобразования от 22.03.2022 № 25', 'prikaz-25-2022: documentDate'],
    ['распоряжение Рособрнадзора от 04.08.2023 № 1493', 'prikaz-1493: documentType'],
  ])('wrong: %s', (text, expected) => {
    expect(judge(text)).toEqual([expected]);
  });

  test.each([
    ['a law of another year', 'Федеральный закон от 25.12.2008 № 273-ФЗ «О противодействии коррупции»'],
    ['a directive of the government', 'распоряжение Правительства РФ от 02.02.2023 № 145-р'],
    ['an order of the school', 'приказ директора от 01.09.2026 № 25'],
    ['its order with a letter', 'приказ № 145-р'],
    [
      'an order of the committee of another year',
      'приказ комитета образования Волгоградской области от 10.01.2024 № 25',
    ],
    ['a law that is only said by its number', 'ФЗ-273'],
    ['a longer number', 'письмо АР-145, Р-1450, Р-145/2'],
    ['an address', 'https://docs.example/r-145 rasp-r-145.pdf karta-r145/1.1'],
    ['no number', 'Целевая модель наставничества: 145 школ, 25 % педагогов, класс 9-А'],
    ['what nobody has verified', 'Федеральный закон от 28.07.2006 № 152-ФЗ'],
  ])('not judged: %s', (_, text) => {
    expect(judge(text)).toEqual([]);
  });

  test('an order about an act is not its kind; a date belongs to the number it stands at', () => {
    expect(judge('приказ о реализации Р-145, приказ и Р-145')).toEqual(['rasp-r-145:', 'rasp-r-145:']);
    expect(judge('(№ Р-145, от 23.01.2020 № МР-42/02)')).toEqual(['rasp-r-145:', 'pismo-mr-42-02:']);
  });

  test('tells where and how an act is cited', () => {
    const [citation] = findCitations('Смотрите  постановление\nот 24.12.2019 № Р-145.');
    expect(citation).toMatchObject({
      text: 'постановление от 24.12.2019 № Р-145',
      offset: 10,
      date: '2019-12-24',
      documentType: 'decree',
    });
  });

  test('no text stalls the search', () => {
    const start = performance.now();
    for (const piece of ['№', '«', '"а ', 'приказ ', '1/', '№ 3273-р « ', 'от 25.12.2019 ']) {
      findCitations(`${piece.repeat(100_000 / piece.length)} № Р-145`, mayBeKnown);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const judgedActs = acts.filter(({ verified, number }) => verified !== 'unverified' && number !== undefined);
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Spellings of a date; of one that does not exist, in digits only. */
function datesOf(date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  const digits = `${day}.${month}.${year}`;
  const name = monthNamesOfDays[Number(month) - 1];
  const words =
    name === undefined
      ? []
      : [`${day} ${name} ${year} г.`, `«${day}» ${name} ${year} года`, `${Number(day)} ${name} ${year}`];
  return pick(digits, `${digits} г.`, `${digits} года`, date, ...words);
}

/** An act as people write it: kind and issuer, an optional title, date and number in either order. */
function spellingsOf(act: Act, date: string) {
  const number = pick(act.number ?? '', (act.number ?? '').replace('-', '‑'));
  const title = act.title === undefined ? '' : ` «${act.title}»`;
  return fc
    .tuple(
      datesOf(date),
      number,
      pick('№ ', '№', '№\u00a0', 'N '),
      pick('', title),
      fc.boolean(),
      pick('', 'Сделано: ', 'План.\n\n'),
    )
    .map(([day, written, sign, quoted, dateFirst, lead]) => {
      const requisites = dateFirst ? `от ${day} ${sign}${written}` : `${sign}${written} от ${day}`;
      return `${lead}${act.name}${quoted} ${requisites}, читайте его.`;
    });
}

const actAndText = (change: (date: string) => fc.Arbitrary<string>) =>
  fc.constantFrom(...judgedActs).chain((act) =>
    change(act.date ?? '')
      .chain((date) => spellingsOf(act, date))
      .map((text) => ({ act, text })),
  );

/** The date with one digit replaced by another. */
const withOneDigitChanged = (date: string) =>
  fc
    .tuple(
      pick(...[...date].flatMap((sign, index) => (sign === '-' ? [] : [index]))),
      fc.integer({ min: 0, max: 9 }),
    )
    .filter(([index, digit]) => date[index] !== String(digit))
    .map(([index, digit]) => `${date.slice(0, index)}${digit}${date.slice(index + 1)}`);

describe('any natural spelling', () => {
  test('of a right citation is right', () => {
    fc.assert(
      fc.property(actAndText(fc.constant), ({ act, text }) => {
        expect(judge(text)).toEqual([`${act.id}:`]);
      }),
    );
  });

  test('with one digit of the date changed is told', () => {
    fc.assert(
      fc.property(actAndText(withOneDigitChanged), ({ act, text }) => {
        expect(judge(text)).toEqual([`${act.id}: documentDate`]);
      }),
    );
  });
});
