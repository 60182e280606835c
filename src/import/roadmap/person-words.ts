/** Words with a capital letter that no surname is: «Куратор А.А. Лебедь». */
const noSurname =
  '(?!(?:Директор|Заместител|Зам|Завуч|Завед|Зав|Методист|Куратор|Педагог|Психолог|Учител|Воспитател|Специалист|Начальник' +
  '|Руководител|Секретар|Администра|Советник|Совет|Логопед|Дефектолог|Библиотекар|Наставни|Наставляем|Координатор|Инспектор' +
  '|Тьютор|Председател|Вожат|Инженер|Юрист|Бухгалтер|Лаборант|Ректор|Школ|Класс|Групп|Ответственн|Преподавател|Приказ' +
  '|Протокол|Утвержд|Согласован)\\p{Ll}*(?![\\p{Ll}]))';
const plain = String.raw`\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+){0,2}`;
const capitals = String.raw`\p{Lu}{3,}(?:-\p{Lu}{2,})?`;
const surname = noSurname + plain;
const initials = String.raw`\p{Lu}\. ?\p{Lu}(?:\.|(?![\p{L}.]))(?:-? ?(?:[ок]\.|оглы|кызы|улы)(?!\p{L}))?`;
const firstName = String.raw`\p{Lu}\p{Ll}+`;
const patronymic = String.raw`\p{Lu}\p{Ll}+(?:вич|вна|ична|ыч|ьич)`;

/** A name: «Лебедь О.П.», «О. П. Лебедь», «Лебедь О.», «Лебедь Ольга Петровна»; not whom a school is named after. */
export const personName = new RegExp(
  String.raw`(?<![\p{L}.-])(?<!(?:им\.|имени) ?)(?:${surname} ${firstName} ${patronymic}|${noSurname}${firstName} ${patronymic} ${surname}` +
    String.raw`|${surname} ${initials}|${capitals} ${initials}(?! ?\p{Lu}\p{Ll})|${initials} ?(?:${surname}|${capitals}(?! \p{Lu}\.))` +
    String.raw`|${surname} \p{Lu}\.(?! ?\p{Lu}(?!\p{Ll}))|\p{Lu}\. ?${surname}|${surname} \p{Lu}(?= *(?:[,;)]|$)))(?![\p{L}-])`,
  'gu',
);

const posts =
  '(?:директор|заместител|зам\\.|завуч|заведующ|завед|зав\\.|методист|куратор|педагог|психолог|учител|воспитател|специалист' +
  '|начальник|руководител|секретар|администратор|советник|логопед|библиотекар|наставник|наставляем|координатор|инспектор' +
  '|тьютор|председател|классн\\S+ руководител|социальн\\S+ педагог|вожат|инженер|юрист|бухгалтер|лаборант|мастер|ректор)';
const rank =
  '(?:(?:перв|главн|ведущ|старш|млад|молод|временн|исполняющ|социальн|классн|системн)\\S*|кл\\.|и\\. ?о\\.|врио)';
const postPattern = new RegExp(String.raw`(?<![\p{L}-])(?:${rank}\s+)*${posts}.*$`, 'isu');

const plural =
  '(?:администраци|(?:мет|пед)[а-яё]*совет|профком|коллектив|команд|комисси|совет(?![а-яё]*ник)|служб|групп|объединени|отдел|управлени|комитет|департамент' +
  '|кураторы|наставники|наставляемые|педагоги|педагогические|учителя|воспитатели|родители|руководители|заместители|директора' +
  '|методисты|психологи|специалисты|члены|участники|пары|обучающиеся|ученики|студенты|партн[её]ры|координаторы' +
  '|логопеды|(?:[а-яё-]*)организации|школы|все(?=\\s))';
const collectivePattern = new RegExp(
  String.raw`^(?:[\p{L}-]+(?:ые|ие|ая|ий|ый|ой|ое)\s+){0,3}${plural}|^(?:ш|р|г)?мо(?![\p{L}])`,
  'iu',
);

/** «Администрация школы», «Кураторы»: not one person. */
export function isCollective(words: string): boolean {
  return collectivePattern.test(words.trim());
}

/** «Отдел образования»: where somebody works, or all who work there. */
export function isOffice(words: string): boolean {
  return /^(?:отдел|управлени|комитет|департамент|центр|администраци)/iu.test(words.trim());
}

/** The post in the words, to their end: «МБУ методический центр ведущий методист» → «ведущий методист». */
export function findPost(words: string): string | undefined {
  return postPattern.exec(words.replaceAll(/\s+/g, ' ').trim())?.[0];
}

/** Whether the words begin with a post: «педагог-психолог», «зам. директора». */
export function isPost(words: string): boolean {
  const post = findPost(words);
  return post !== undefined && post.length === words.replaceAll(/\s+/g, ' ').trim().length;
}

/** A part in mentoring that another may have: «Лебедь О.П., наставник» are two people. */
export function isRole(words: string): boolean {
  return /^(?:наставник|наставляем|куратор|молод\S+ (?:специалист|педагог|учител))\S*$/iu.test(words.trim());
}

/** Whether the words are about somebody who can be responsible. */
export function isSomebody(words: string): boolean {
  return new RegExp(personName.source, 'u').test(words) || isPost(words) || isCollective(words);
}
