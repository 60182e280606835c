import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { placeholderFields } from '#model/placeholder-school';
import { school as schoolSchema } from '#model/school';
import { listOf } from '../../../tests/support/list-document.ts';
import { isConsentHeading, isPlainConsent } from './consent-words.ts';
import { importMentors } from './import-people.ts';

const school = schoolSchema.parse({ ...placeholderFields, officialSiteUrl: 'https://rodnik.example' });
const processing = 'Согласие на обработку персональных данных';
const distribution = 'Согласие на размещение ФИО на сайте школы';

/** The entry of somebody whose consent to processing is beyond doubt. */
function entryOf(headings: readonly string[], values: readonly string[]) {
  const list = listOf(['ФИО', processing, ...headings], ['Рябинкин Лев Олегович', '01.09.2023', ...values]);
  const [entry] = importMentors(list, { asOf: '2026-11-22', school }).entries;
  if (entry === undefined) throw new RangeError('no entry');
  return entry;
}

const isNamed = (headings: readonly string[], values: readonly string[]) =>
  entryOf(headings, values).data['lastName'] !== undefined;

const accepted = [
  ...['01.09.2026', '1 сентября 2026 г.', '01.09.26', '2026-09-01', 'да, 01.09.2026', 'от 01.09.2026'],
  ...[
    'подписано 01.09.2026',
    'имеется (01.09.2026)',
    'получено 01.09.2026 г.',
    '+ 01.09.2026',
    'есть; 01.09.2026',
  ],
  ...['01.09.2026, журнал, запись 5', '№ 12 от 01.09.2026', '01.09.2026 до 31.08.2028', '01.09.2026, № 51-о'],
];

const refused = [
  ...['отозв. 01.10.2026', 'отменено 01.10.2026', 'возражает 01.10.2026', 'против, 01.10.2026'],
  ...['истекло 01.09.2026', 'просрочено 01.09.2026', 'недействительно с 01.09.2026', 'прекращено 01.09.2026'],
  ...['01.09.2026 аннулировано', 'ожидается 01.09.2026', 'будет 01.09.2026', 'запрошено 01.09.2026'],
  ...['бланк выдан 01.09.2026', 'устно 01.09.2026', '01.09.2026 анонимно', 'только инициалы, 01.09.2026'],
  ...['01.09.2026, только фото', 'только ВК, 01.09.2026', 'только на сайте ЦНППМ, 01.09.2026'],
  ...['01.09.2024 на 1 год', 'на 2023-2024 уч. год от 01.09.2023', '01.09.2023 (1 год)', '01.09.2023, 2024'],
  ...[
    'не согласна 01.09.2026',
    'нет (01.09.2026)',
    'отказ от 01.09.2026',
    '01.09.2026 без ФИО',
    'с 01.09.2023',
  ],
  ...['до 31.08.2028', 'взять до 01.09.2026', '01.09.2026?', '01.09.2026 –', '01.09.2026 (частично)'],
  ...['01.09.2026; отозвано', '01.09.2026 фото', 'подпись не поставлена 01.09.2026', 'запрет 01.09.2026'],
  ...['действ. до 31.08.2028', '01.09.2023–31.08.2024', 'да', '+', '31.02.2026', '01.09.2023 до 31.02.2028'],
];

describe('cells', () => {
  it.each(accepted)('a consent: %s', (cell) => {
    expect(isNamed([distribution], [cell])).toBe(true);
  });

  it.each(refused)('no consent: %s', (cell) => {
    expect(isNamed([distribution], [cell])).toBe(false);
  });

  test('a word that nobody knows never yields a consent', () => {
    const known = /^(?:да|есть|имеется|подписано?|подписал|получено|дано|от|журнал.*|запис[ьи]|г)$/;
    const letters = fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшщыэюя'.split(''));
    const word = fc
      .array(letters, { minLength: 1, maxLength: 9 })
      .map((all) => all.join(''))
      .filter((text) => !known.test(text));
    fc.assert(
      fc.property(word, fc.boolean(), (text, isBefore) => {
        expect(isPlainConsent(text)).toBe(false);
        const cell = isBefore ? `${text} 01.09.2026` : `01.09.2026, ${text}`;
        expect(entryOf([distribution], [cell]).data['consents']).toHaveLength(1);
        expect(isNamed([distribution], [cell])).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('headings', () => {
  it.each([
    ...[processing, distribution, 'Согласие на распространение ПДн (ФИО на сайте)', 'Согласие (дата, №)'],
    ...[
      'Согласие родителей на обработку перс. данных',
      'Дата согласия на размещение Ф.И.О. на официальном сайте ОО',
    ],
    ...[
      'Согласие на публикацию фамилии, имени, отчества и фото на сайте школы',
      'Письменное согласие наставника',
    ],
    ...['Согласие на обработку персональных данных, разрешённых для распространения', 'Реквизиты согласия'],
    'Согласие на размещение ФИО на rodnik.example',
  ])('a consent: %s', (heading) => {
    expect(isConsentHeading(heading)).toBe(true);
  });

  it.each([
    ...['Отзыв согласия на размещение ФИО на сайте школы', 'Отказ от размещения ФИО на сайте школы'],
    ...[
      'Дата истечения согласия на размещение ФИО на сайте школы',
      'Запрет на размещение ФИО на сайте школы',
    ],
    ...['Согласие на размещение ФИО на сайте школы до', 'Согласие на размещение ФИО на сайте школы (до)'],
    ...[
      'Согласие на размещение ФИО на сайте школы планируется',
      'Срок согласия на размещение ФИО на сайте школы',
    ],
    ...['Не согласен на размещение ФИО на сайте школы', 'Согласие на неразглашение ФИО на сайте школы'],
    ...[
      'Согласие на размещение ФИО на сайте ЦНППМ',
      'Согласие на размещение ФИО на сайте отдела образования',
    ],
    ...['Согласие на размещение ФИО на сайте «Навигатор»', 'Согласие на размещение ФИО в стенгазете'],
    ...['Согласие на публикацию ФИО во ВКонтакте', 'Согласие на распространение (кроме ФИО)'],
    ...['Согласие на распространение ФИО (внутри школы)', 'Размещение ФИО на сайте школы'],
    ...[
      'Дата согласия на размещение ФИО на сайте школы (напомнить)',
      'Размещение ФИО на сайте школы запрещено',
    ],
    ...[
      'Согласие на размещение ФИО на сайте школы № 7',
      'Согласие на размещение ФИО на сайте drugoy.example',
    ],
    ...[
      'Согласие на размещение ФИО на сайте школы ожидается',
      'Согласие на размещение ФИО на сайте школы – нет',
    ],
    ...['Согласие на размещение ФИО на сайте школы отозвано', 'Согласие на размещение ФИО на сайте школы?'],
  ])('no consent: %s', (heading) => {
    expect(isNamed([heading], ['01.09.2026'])).toBe(false);
  });

  it.each([
    ...[
      'Отозвано',
      'Действует до',
      'Дата отзыва согласия',
      'Срок действия',
      'Отказ',
      'Возражает',
      'Истекает',
    ],
    ...['Отзыв согласия на обработку персональных данных', 'Отзыв согласия на размещение ФИО на сайте'],
    ...['Согласие действует до', 'Срок согласия', 'Отказались от размещения', 'Запрет показа'],
  ])('an end beside a consent: %s', (heading) => {
    expect(isNamed([distribution, heading], ['01.09.2024', '01.10.2025'])).toBe(false);
    expect(isNamed([distribution, heading], ['01.09.2024', ''])).toBe(true);
  });

  test('words of a withdrawal in a column that nobody knows', () => {
    expect(isNamed([distribution, 'Примечание'], ['01.09.2024', 'согласие отозвано 01.10.2025'])).toBe(false);
    expect(isNamed([distribution, 'Примечание'], ['01.09.2024', 'методист'])).toBe(true);
  });

  test('a withdrawal with its day stands in the consent that it names', () => {
    const { data } = entryOf([distribution, 'Отзыв согласия на размещение'], ['01.09.2024', '01.10.2025']);
    expect(data['consents']).toMatchObject([
      { kind: 'processing' },
      { kind: 'distribution', signedOn: '2024-09-01', withdrawnOn: '2025-10-01' },
    ]);
  });

  test('a withdrawal of nobody knows which consent leaves none, and says so', () => {
    const { data, remarks } = entryOf([distribution, 'Дата отзыва согласия'], ['01.09.2024', '01.10.2025']);
    expect(data).toEqual({});
    expect(remarks).toMatchObject([{ level: 'doubt', code: 'consentEndUnclear' }]);
  });

  test('a heading that a person has explained is a consent, but permits no name by its words', () => {
    const heading = 'Согласие на размещение ФИО на сайте ЦНППМ';
    const list = listOf(['ФИО', processing, heading], ['Рябинкин Лев', '01.09.2026', '01.09.2026']);
    const options = { asOf: '2026-11-22', school };
    const doubt = importMentors(list, options);
    expect(doubt.remarks).toMatchObject([{ level: 'doubt', code: 'consentColumnDoubt' }]);
    expect(doubt.entries[0]?.data['consents']).toHaveLength(1);
    const told = importMentors(list, { ...options, mapping: { [heading]: 'distribution' } });
    expect(told.entries[0]?.data).toMatchObject({ consents: [{}, { kind: 'distribution', scopes: [] }] });
    expect(told.entries[0]?.data['lastName']).toBeUndefined();
  });

  test('two people in a cell and one withdrawal: nobody consents', () => {
    const list = listOf(
      ['ФИО', processing, 'Отзыв согласия на обработку ПДн'],
      ['Рябинкин Л.О.\nОсокорева Л.М.', '01.09.2024\n01.09.2024', '01.10.2025'],
    );
    const { entries } = importMentors(list, { asOf: '2026-11-22', school });
    expect(entries.map(({ data }) => data)).toEqual([{}, {}]);
  });
});
