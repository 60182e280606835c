// «7 «Б»», «7Б класс», «7-Б»: the letter of a form tells which thirty children are meant.

const form = '(?<![\\d\\p{L}№/.,–-])(?:[1-9]|1[01])';
const letter = '(?:[АБВГДЕЖЗИКЛ]|[абвгджзкл])';
const end = '(?![\\p{L}\\d])';
const classWord = '(?:класс(?:а|е|у|ом|ы|ов|ам|ами|ах)?|кл\\.)(?![\\p{L}\\d])';
const pupils = '(?:[Кк]ласс|[Уу]чени|[Оо]бучающ|[Шш]кольни|[Рр]ебят|[Дд]евоч|[Мм]альчик)[а-яё]*';
const gap = '[ \\u00a0]';

/** Each is a way of writing; the last two stand without the word «класс», so they take capitals only. */
const writings: readonly RegExp[] = [
  new RegExp(`${form}${gap}?-?${gap}?[«"„“]${letter}[»"“”]`, 'gu'),
  new RegExp(
    `${form}(?:-?${letter}|${gap}[АБВГДЕЖЗКЛ])(?:${gap}?(?:,|и)${gap}?\\d{1,2}-?${letter}){0,5}${gap}${classWord}`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})${pupils}${gap}(?:[1-9]|1[01])(?:-?${letter}|${gap}[АБВГДЕЖЗКЛ])${end}`, 'gu'),
  new RegExp(`(?!3-Д)${form}-[АБВГД]${end}`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Вв]о?|[Ии]з|[Оо]т|[Дд]ля|[Уу]|[Сс]|[Кк])${gap}(?:[1-9]|1[01])[АБВГ]${end}`,
    'gu',
  ),
];

const rooms = '(?:кабинет|аудитори|корпус|подъезд|этаж|(?:под)?групп|вариант|каб\\.|корп\\.)';
const street = '(?:(?:ул|пер|просп|пр)\\.|улиц[а-яё]*|переул[а-яё]*|проспект[а-яё]*)';
/** Words around a number with a letter that make it an address, a room, an annex, a group. */
const placeBefore = new RegExp(
  `(?<!\\p{L})(?:(?:${rooms}|дом|квартир|офис|строени|приложени|форм|пункт|таблиц|рисун)[а-яё]*|(?:д|кв|п|${street}[^.;!?\\n]{1,40},)\\.?)\\s*(?:№\\s*)?$|№\\s*$`,
  'iu',
);
const placeAfter = new RegExp(`^\\s*(?:${rooms}|модел|принтер|печат)`, 'iu');

/** Offset of the first letter of a form in the text, in UTF-16 units; undefined when there is none. */
export function findClassLetter(text: string): number | undefined {
  const found = writings.flatMap((writing) =>
    [...text.matchAll(writing)].flatMap(({ 0: written, index }) => {
      const number = index + written.search(/\d/);
      const isPlace =
        placeBefore.test(text.slice(Math.max(0, number - 80), number)) ||
        placeAfter.test(text.slice(index + written.length));
      return isPlace ? [] : [number];
    }),
  );
  return found.toSorted((a, b) => a - b)[0];
}
