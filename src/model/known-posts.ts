/** Who answers for something: posts, roles, collectives. Beginnings of words, lower case, «е» for «ё». */
const somebody =
  stems(`директор заместител завуч куратор наставник педагог психолог учител руководител администраци
  администратор методист методсовет педсовет совет советник объединени служб групп логопед дефектолог воспитател
  библиотекар секретар профсоюз профком председател родител член комисси организаци учреждени управлени отдел отделени
  центр специалист координатор тьютор инспектор ассистент преподавател инженер юрист лаборант работник сотрудник
  коллектив команд комитет департамент министерств участник ученик студент волонтер выпускник партнер работодател
  представител школ кафедр бухгалтер предметник медсестр начальник ректор инструктор модератор пар`);
const somebodyAdjective = stems('наставляем заведующ обучающ учащ вожат ответственн исполняющ начинающ');

/** What stands beside a post: where, of what, which subject. */
const matter =
  stems(`образовани сайт част работ вопрос направлени безопасност корпус лагер музе клуб секци библиотек
  гимнази лицея лицею лицей колледж техникум сад интернат район округ город област республик муниципалитет поселени
  край кра обязанност сопровождени подразделени наставничеств воспитани программ практик класс предмет
  математик физик хими биологи литератур истори обществознани географи информатик музык технологи труд физкультур
  культур искусств астрономи экономик черчени язык мир психологи педагогик`);
const adjective =
  stems(`классн старш младш главн ведущ социальн системн методическ рабоч творческ информационн
  образовательн общеобразовательн муниципальн районн городск окружн областн региональн школьн педагогическ
  психологическ молод опытн временн перв учебн воспитательн научн предметн профсоюзн родительск общественн
  попечительск управляющ экспертн начальн средн основн дополнительн медицинск техническ кадров ресурсн структурн детск
  физическ русск английск немецк французск иностранн родн изобразительн дошкольн внеурочн наставническ окружающ всероссийск`);
const small = new Set(
  words(`по и или а с со в во на за от до при для об о из к у также совместно том числе все всех всем др пр
    зам зав дир кл рук уч соц пед ст мл псих преп отв англ нем рус нач врио мед образ`),
);
const abbreviations = new Set(
  words(`увр ур умр нмо мо шмо рмо гмо оо оу доу мбоу маоу мкоу гбоу моу гоу мбдоу мадоу сош оош нош мку мбу мау уо роо
    удо до имц икт ит ахч ахр умц обж обзр изо орксэ однкнр ппо цо цдо иро ипк овз цос спо юид цннпм`),
);

const nounEnding =
  '(?:а|у|ом|ем|е|ы|и|ов|ев|ей|ам|ям|ами|ями|ах|ях|ь|ю|я|ью|й|ии|ия|ие|ию|ий|ией|ием|иям|иями)?';
const adjectiveEnding =
  '(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)(?:ся)?';
const somebodyPattern = new RegExp(
  `^(?:(?:${somebody})${nounEnding}|(?:${somebodyAdjective})${adjectiveEnding})$`,
  'u',
);
const besidePattern = new RegExp(`^(?:(?:${matter})${nounEnding}|(?:${adjective})${adjectiveEnding})$`, 'u');

/** A word of a text; offsets in UTF-16 units, `end` is behind the last one. */
export interface PostWord {
  text: string;
  start: number;
  end: number;
  /** `somebody`: a post, role or collective; `beside`: what may stand with one; `small`: «по», «и»; else nobody knows. */
  kind: 'somebody' | 'beside' | 'small' | 'unknown';
}

const acting = /(?<!\p{L})[ио]\. ?о\.(?= ?(?:директ|зам|зав|рук|нач))/giu;
const counted =
  /№ ?\d{1,4}(?!\d)|(?<!\d)\d{1,2}(?: ?[–-] ?\d{1,2})?(?:-?(?:х|го|ых|й))? ?(?=(?:кл|класс\p{Ll}*|корпус\p{Ll}*)(?!\p{L}))/gu;
const district =
  /^ (?:район|округ|област|муниципальн|городск|края|республик|поселени|средн|школ|гимнази|лице[йя])/u;

/** The words of a text about posts, each with what is known of it; numbers of schools and classes are no words. */
export function readPostWords(text: string): PostWord[] {
  const read = text.replaceAll(acting, blank).replaceAll(counted, blank);
  return [...read.matchAll(/[^\s,;:()[\]«»"„“”/.!–—]+/gu)].map((match): PostWord => {
    const [word] = match;
    const end = match.index + word.length;
    const isDistrict =
      /^\p{Lu}\p{Ll}+[сц]к(?:ого|ой|ий|ая|ом)$/u.test(word) && district.test(read.slice(end));
    return { text: word, start: match.index, end, kind: isDistrict ? 'beside' : kindOf(word) };
  });
}

/** The first run of known words that holds a post, role or collective: «Методсовет (Иванова)» → «Методсовет». */
export function findKnownPost(text: string): string | undefined {
  let run: PostWord[] = [];
  for (const word of [...readPostWords(text), undefined]) {
    const before = run.at(-1);
    const isBroken =
      word === undefined ||
      word.kind === 'unknown' ||
      (before !== undefined && /[()[\]«»"„“”/;\n]/u.test(text.slice(before.end, word.start)));
    if (isBroken) {
      const post = printRun(text, run);
      if (post !== undefined) return post;
      run = [];
    }
    if (word !== undefined && word.kind !== 'unknown') run.push(word);
  }
  return undefined;
}

function printRun(text: string, run: readonly PostWord[]): string | undefined {
  if (!run.some(({ kind }) => kind === 'somebody')) return undefined;
  const last = run.findLastIndex(({ kind }) => kind !== 'small');
  const start = run[0]?.start ?? 0;
  const before = /[ио]\. ?о\. ?$/iu.exec(text.slice(0, start))?.[0] ?? '';
  return text.slice(start - before.length, run[last]?.end);
}

function kindOf(word: string): PostWord['kind'] {
  const parts = word.split('-').map(kindOfPart);
  if (parts.includes('unknown')) return 'unknown';
  return parts.includes('somebody') ? 'somebody' : (parts[0] ?? 'unknown');
}

/** Capital «Директоров», «Молодых» are surnames; so is «ОРЛОВ», but not «УВР». */
function kindOfPart(part: string): PostWord['kind'] {
  const folded = part.toLocaleLowerCase('ru').replaceAll('ё', 'е');
  const isCapitals = /^\p{Lu}{2,}$/u.test(part);
  if (/^[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2,7}$/u.test(part)) return 'beside';
  if (abbreviations.has(folded)) return isCapitals ? 'beside' : 'unknown';
  if (/^\p{Lu}$/u.test(part)) return 'unknown';
  if (small.has(folded)) return 'small';
  if (/^\p{Lu}/u.test(part) && /(?:[ое]в|[ыи]х)$/u.test(folded)) return 'unknown';
  if (somebodyPattern.test(folded)) return 'somebody';
  return besidePattern.test(folded) ? 'beside' : 'unknown';
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function stems(list: string): string {
  return words(list).join('|');
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
