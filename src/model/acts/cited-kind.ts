import type { ActType } from './act.ts';

/** Beginnings of the words for a kind of act. */
const stems: readonly (readonly [ActType, string])[] = [
  ['law', 'закон'],
  ['decree', 'постановлени'],
  ['directive', 'распоряжени'],
  ['order', 'приказ'],
  ['letter', 'письм'],
];

const abbreviations: Readonly<Record<string, ActType>> = { фз: 'law', пп: 'decree' };

const kindWord = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:федеральн\p{L}{2,3}\s+)?(?:${stems.map(([, stem]) => stem).join('|')})\p{L}{0,3}|ФЗ|ПП)(?![\p{L}\p{N}-])`,
  'giu',
);

/** Words between a kind and the requisites that name the issuer, beside capitalised ones. */
const issuerWord =
  /^(?:министерств|минпросвещени|просвещени|образовани|наук|молод[её]жн|политик|росси|федера|правительств|комитет|департамент|управлени|служб|агентств|надзор|сфер|связ|информационн|технолог|массов|коммуникац|труд|занятост|президент|губернатор|администрац|област|кра[йяю]|республик|город|район|округ|муниципальн|государственн|профессиональн|профсоюз|союз|работник|народн|обл|совместн|рф$|фз$|по$|в$|и$|при$|от$|г$|года$)/u;

/** What follows these words is another thing than the act: «приказ и Р-145». */
const joining = new Set(['по', 'в', 'и', 'при']);

/** Quoted titles: nothing in them is part of the requisites. */
const quoted = /«[^«»]{1,900}(?:«[^«»]{0,300}»[^«»]{0,300}){0,2}»|"[^"]{1,900}"|„[^„“”]{1,900}[“”]/gu;

export interface CitedKind {
  documentType: ActType;
  /** Words between the kind and the date or number, titles left out, lower case. */
  issuer: string;
  /** Quoted words between the kind and the date or number. */
  title: string;
  /** Characters from the kind to the end of `left`. */
  length: number;
}

/**
 * The kind of act that a number belongs to: the nearest word for one, when only the issuer, a quoted title and signs
 * stand between.
 * @param left text before the date or number, of the same paragraph
 */
export function kindBefore(left: string): CitedKind | undefined {
  const titles: string[] = [];
  const bare = left.replaceAll(quoted, (title) => {
    titles.push(title);
    return '\u0001'.repeat(title.length);
  });
  const last = [...bare.matchAll(kindWord)].at(-1);
  if (last === undefined) return undefined;
  const between = bare.slice(last.index + last[0].length);
  const words = between.match(/\p{L}+/gu) ?? [];
  if (joining.has(words.at(-1) ?? '')) return undefined;
  const isIssuer = (word: string) => /^\p{Lu}/u.test(word) || issuerWord.test(word);
  if (words.length > 24 || /[\d;:!?]|\.\s+\p{Lu}/u.test(between) || !words.every(isIssuer)) return undefined;
  const count = between.match(/\u0001+/g)?.length ?? 0;
  return {
    documentType: typeOf(last[0].toLocaleLowerCase('ru')),
    issuer: issuerOf(last[0], words).toLocaleLowerCase('ru'),
    title: count === 0 ? '' : titles.slice(-count).join(' '),
    length: bare.length - last.index,
  };
}

function typeOf(word: string): ActType {
  return abbreviations[word] ?? stems.find(([, stem]) => word.includes(stem))?.[0] ?? 'law';
}

/** «ПП РФ» names its issuer by its own letters. */
function issuerOf(word: string, words: readonly string[]): string {
  return /^пп$/iu.test(word) ? `пп ${words.join(' ')}`.trim() : words.join(' ');
}
