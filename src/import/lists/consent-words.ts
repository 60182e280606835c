import { plainWords } from './plain-words.ts';

/** Words of a withdrawal, a refusal or an expiry, in words as {@link plainWords} gives them; source of a pattern. */
export const endingWords = String.raw`отзыв|отозв|отказ|запре[тщ]|(?<![а-я])против(?![а-я])|(?<![а-я])не ?соглас|возража|исте[кч]|(?<=соглас.*)(?:прекращ|прекрат|аннулир|отмен|недейств|утрат|просроч)|(?:прекращ|прекрат|аннулир|отмен|недейств|утрат|просроч)(?=.*соглас)`;

const ending = new RegExp(endingWords);

/** Do the words say that a consent is withdrawn, refused or over? «До отзыва» says nothing of the kind. */
export function speaksOfEnding(text: string): boolean {
  return ending.test(plainWords(text).replaceAll(/до (?:момента )?(?:его )?отзыва/g, ''));
}

const headingWords = new Set(
  [
    'согласие согласия на о об и в с к от для по получено дано имеется наличие отметка есть письменное письменного',
    'обработку обработка обработки распространение распространения размещение размещения публикацию публикация',
    'публикации опубликование опубликования персональных персон перс данных пдн пд разрешенных сведений',
    'фио ф ф.и.о ф.и о фамилии фамилию фамилия имени имя имен отчества отчество',
    'фото фотографии фотографий фотографию фотография фотоизображения изображения изображений',
    'должности должность предмета предмет стажа стаж категории категория квалификационной достижений наград участия',
    'сайте сайта сайт школы школе оо организации образовательной нашей официальном официальный сети интернет',
    'дата даты номер № подписано подписания подписан реквизиты',
    'наставника наставник наставников наставляемого наставляемых педагога педагогов учителя работника сотрудника',
    'обучающегося обучающихся ученика учащегося родителя родителей родитель законного законных представителя',
    'представителей его своих быть наставником наставничество наставничестве наставничества исполнение выполнение',
    'обязанностей обязанности назначение деятельности наставнической дополнительных',
  ].flatMap((line) => line.split(' ')),
);

const address = /(?<![\p{L}\d@])(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?/gu;

/**
 * Is a heading nothing but a consent? It names one, and each of its words is known; any other word may turn it into a
 * plan, a refusal or a consent for another place. Addresses are left to whoever reads what is permitted where.
 */
export function isConsentHeading(label: string): boolean {
  const words = plainWords(label).replaceAll(address, ' ').replaceAll(/-\s+/g, '');
  if (!/^[\p{L}№\s.,:;()/]*$/u.test(words)) return false;
  const found = words.match(/[\p{L}.]+|№/gu) ?? [];
  const bare = found.map((word) => word.replaceAll(/^\.+|\.+$/g, '')).filter((word) => word !== '');
  const isKnown = (word: string) =>
    headingWords.has(word) || word.split('.').every((part) => headingWords.has(part));
  return bare.some((word) => /^согласи[ея]$/.test(word)) && bare.every(isKnown);
}

const place = String.raw`(?:журнал\p{L}*|запис[ьи]|лист\p{L}?|л|стр|страница|папк[аеи]|дел[оае]|номер)`;
const reference = new RegExp(
  String.raw`(?<!\p{L})(?:${place}\.?\s*)?(?:№\s*|(?<=${place}\.?\s*))\d{1,5}(?:[-/]\d{1,4})*(?:-?[а-яa-z]{1,2})?(?![\p{L}\d/-])`,
  'gu',
);
const cellWords = new RegExp(
  String.raw`(?<!\p{L})(?:да|есть|имеется|подписано|подписан|подписала?|получено|дано|от|журнал\p{L}*|запис[ьи]|личн(?:ое|ом) дел[оае]|папк[аеи]|родител(?:ь|и|ем|ями)|законн(?:ый|ым) представител(?:ь|ем)|г)(?!\p{L})`,
  'gu',
);

/**
 * Is what stands around the day of a consent free of a meaning of its own: «да», the journal, its number? One word more
 * – «устно», «только фото», «отозв.» – and nobody knows what was consented to.
 * @param around as {@link plainWords} gives it, without the days
 */
export function isPlainConsent(around: string): boolean {
  const rest = around.replaceAll(reference, ' ').replaceAll(cellWords, ' ');
  return /^[\s.,;:()№+]*$/.test(rest);
}
