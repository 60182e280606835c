/**
 * Latin words that a Russian title may hold: types of files, technical names without a Russian counterpart in use,
 * trademarks of programs and networks (53-ФЗ excepts trademarks). Lower case.
 */
const allowed = new Set(
  (
    'pdf doc docx xls xlsx ppt pptx odt ods odp csv txt jpg jpeg png zip html xml json ' +
    'qr wi fi usb gps gif sms id it vr ar ' +
    'vk rutube max word excel powerpoint windows linux android scratch python java moodle arduino lego ' +
    'worldskills pisa timss stem steam'
  ).split(' '),
);

const address = /(?:https?:\/\/)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,9}(?:\/[^\s]{0,200})?/gu;
/** Names of contests, programmes and trademarks stand in quotation marks. */
const quoted = /«[^«»]{0,300}»|"[^"]{0,300}"|“[^“”]{0,300}”/gu;
/** «soft skills (гибкие навыки)»: Russian words of the same meaning follow at once. */
const explained =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}\s'’-]{0,100}\([^()]{0,100}\p{Script=Cyrillic}[^()]{0,100}\)/gu;
/** «гибкие навыки (soft skills)»: the foreign words only repeat the Russian ones. */
const repeated = /(?<=\p{Script=Cyrillic}[^()]{0,100})\([^()\p{Script=Cyrillic}]{1,100}\)/gu;
const latinWord = /(?<![\p{L}\p{N}])\p{Script=Latin}{2,}(?:['’-]\p{Script=Latin}{1,30})*(?![\p{L}\p{N}])/gu;
const roman = /^[IVXLCDM]+$/;

export interface LatinWords {
  /** The title holds no Russian word at all. */
  alone: boolean;
  /** As written, each once. */
  words: string[];
}

/** Foreign words of a title that no Russian ones explain; none when everything is allowed. */
export function latinWordsOf(title: string): LatinWords {
  const alone = !/\p{Script=Cyrillic}/u.test(title);
  const rest = [address, ...(alone ? [] : [quoted, explained, repeated])].reduce(
    (text, pattern) => text.replaceAll(pattern, ' '),
    title,
  );
  const words = [...rest.matchAll(latinWord)].map(([word]) => word);
  return { alone, words: [...new Set(words.filter((word) => !roman.test(word) && !isAllowed(word)))] };
}

function isAllowed(word: string): boolean {
  return word
    .toLowerCase()
    .split(/['’-]/)
    .every((part) => allowed.has(part));
}
