import type { documentLevels, documentTypes } from '#model/codes';
import type { School } from '#model/school';
import { plainWords } from './plain-words.ts';

type Level = keyof typeof documentLevels.labels;
type DocumentType = keyof typeof documentTypes.labels;

const levelNames: readonly (readonly [RegExp, Level])[] = [
  [/федеральн/, 'federal'],
  [/региональн|областн|краев|республиканск/, 'regional'],
  [/муниципальн|районн|городск/, 'municipal'],
  [
    /локальн|школьн|^(?:школа|организация|учреждение|оо)$|уров\S* (?:школы|организации|оо|учреждени)|документы (?:школы|организации|оо|учреждени)/,
    'local',
  ],
];

/** A level by its name: «Федеральный уровень», «Локальные акты»; undefined for other words and for two levels. */
export function readLevel(text: string): Level | undefined {
  const words = plainWords(text);
  const [first, ...more] = levelNames.flatMap(([pattern, level]) => (pattern.test(words) ? [level] : []));
  return more.length > 0 ? undefined : first;
}

const federalIssuer =
  /федеральн\S* закон|указ\S* президент|президент\S* (?:рф|российск)|правительств\S* (?:рф|российск)|(?:минпросвещени|минобрнауки|минтруд|минздрав)\S* (?:рф|росси)|министерств\S* (?:просвещения|образования и науки|труда|науки и высшего образования)[^»]* (?:рф|российской федерации|россии)|роскомнадзор|рособрнадзор|государственн\S* дум|кодекс/;
const regionalIssuer =
  /(?<!\S)\S+(?:ой|ей) област|(?:\S+ского|\S+ого) края|республики \S+|губернатор|облкомобраз|департамент\S* образования \S+ област/;
const municipalIssuer =
  /муниципальн\S* (?:район|округ|образовани)|\S+(?:ского|ого) (?:муниципального )?района|администраци\S* (?:город|район|муницип|сел|посел)|управлени\S* образования|отдел\S* образования|городск\S* округ/;
const localIssuer = /директор|(?<![а-я])(?:мбоу|маоу|мкоу|гбоу|мбдоу|моу|гоу)(?![а-я])|школ[аы] №/;

/** The level by who issued the act; undefined when the words name nobody, or several. */
export function levelByIssuer(text: string, school: School): Level | undefined {
  const words = plainWords(text);
  const bare = (value: string) => plainWords(value).replaceAll(/[«»"]/g, '');
  const isOwn = [school.shortName, school.fullName].some((name) => bare(words).includes(bare(name)));
  const hits = (
    [
      [federalIssuer.test(words), 'federal'],
      [regionalIssuer.test(words), 'regional'],
      [municipalIssuer.test(words), 'municipal'],
      [isOwn || localIssuer.test(words), 'local'],
    ] as const
  ).flatMap(([isHit, level]) => (isHit ? [level] : []));
  return hits.length === 1 ? hits[0] : undefined;
}

/** Words with which a document of the type begins. */
const typeWords: readonly (readonly [RegExp, DocumentType])[] = [
  [/^(?:федеральный |областной |региональный )?(?:конституционный )?закон(?![а-я])|^\S+ кодекс/, 'law'],
  [/^постановление/, 'decree'],
  [/^приказ(?![а-я])/, 'order'],
  [/^распоряжение/, 'directive'],
  [/^письмо/, 'letter'],
  [/^положение/, 'regulation'],
  [/^дорожная карта/, 'roadmap'],
  [/^соглашение/, 'agreement'],
  [/^(?:аналитический |итоговый )*отчет/, 'report'],
  [/^(?:форма|бланк|шаблон|образец)(?![а-я])/, 'template'],
];

/** The type of a document by the word that its title begins with, and that word. */
export function readDocumentType(text: string): { type: DocumentType; word: string } | undefined {
  const words = plainWords(text);
  for (const [pattern, type] of typeWords) {
    const word = pattern.exec(words)?.[0];
    if (word !== undefined) return { type, word: text.replaceAll(/\s+/g, ' ').trim().slice(0, word.length) };
  }
  return undefined;
}
