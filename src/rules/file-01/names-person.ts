/** Words by which an author is an organisation, a program or nobody in particular. */
const impersonal = new RegExp(
  [
    String.raw`(?<![а-яё])(?:школ[аеуы]|лице[йя]|гимнази[яи]|интернат|детский сад|отдел|центр|департамент|комитет)(?![а-яё])`,
    String.raw`(?<![а-яё])(?:[мгч]?[бак]?о?у?сош|сш|ош|[мгч][бак]?оу|[мгч][бак]?доу|цо|ооо|ано)(?![а-яё])`,
    'учрежден|образовательн|администрац|министерств|управлени|пользовател|компьютер|кабинет',
    String.raw`(?<![а-яё])(?:автор|учитель|директор|секретарь|методист|пк)(?![а-яё])`,
    'microsoft|windows|office|python|docx|apache|adobe|acrobat|canva|un-?named|unknown|scanner|printer',
    String.raw`\b(?:user|admin|administrator|owner|school|author|root|home|work|test|pc|hp|asus|acer|lenovo|dell)[\s\d-]*$`,
  ].join('|'),
  'i',
);

/**
 * True when a value of a document's properties may name a person. Doubtful ones, a login among them, count as names:
 * the reminder costs a look, a name that nobody meant to publish more.
 */
export function namesPerson(value: string): boolean {
  return /\p{L}{2}/u.test(value) && !/[«»"„“]/.test(value) && !impersonal.test(value);
}
