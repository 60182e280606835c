/** Words that judge a person whatever stands around them: one paragraph with the person is near enough. */
const plain = [
  String.raw`не\s+справ(?:ил|ля)\p{L}*`,
  String.raw`не\s+(?:умеет|владеет|тянет)`,
  String.raw`не\s+соответству(?:ет|ют)\s+(?:занимаемой\s+)?должности`,
  String.raw`неуспевающ\p{L}+`,
  String.raw`двоечни[кц]\p{L}*`,
  String.raw`(?:некомпетент|профнепригод|безграмотн|безответственн|недобросовестн|халатн|ленив)\p{L}*`,
  String.raw`диагностик\p{L}*\s+(?:показ|выяв|подтверд|обнаруж)\p{L}+`,
  String.raw`по\s+(?:результатам|итогам)\s+\p{L}*\s?(?:диагностики|тестирования)`,
  String.raw`набра(?:л|ла|ли)\s+(?:\p{L}+\s+)?\d+(?:\s+из\s+\d+)?\s+балл\p{L}*`,
  String.raw`\d+\s+балл\p{L}*\s+из\s+\d+`,
  String.raw`выговор(?:а|у|ом|е|ы|ов)?`,
  String.raw`дисциплинарн\p{L}+\s+(?:взыскан|ответственност|наказан)\p{L}+`,
  String.raw`(?:заниженн|повышенн)\p{L}+\s+(?:самооценк|тревожност)\p{L}+`,
  String.raw`срыва(?:ет|л|ла)\s+(?:уроки|занятия)`,
];

/** Words that judge a person only in a sentence about that person. */
const near = [
  String.raw`низк\p{L}+\s+(?:уров|балл|результат|успеваемост|мотивац|показател|качеств)\p{L}*`,
  String.raw`слаб\p{L}+\s+(?:подготовк|знани|владе|дисциплин|ученик|учител|педагог|специалист)\p{L}*`,
  String.raw`(?:отста[её]т|отстава(?:л|ла|ние)|отстающ\p{L}+)`,
  String.raw`конфликт(?:н(?:ый|ая|ого|ой|ым|ость|ости)|ует|овал|овала)(?!\s+(?:ситуац|вопрос|случа))`,
  String.raw`(?:получ|объяв|сдела|вынес|име)\p{L}*\s+замечани\p{L}+`,
  String.raw`замечани\p{L}+\s+(?:объявлен|вынесен|сделан)\p{L}*`,
  String.raw`(?:неудовлетворительн|непрофессиональн)\p{L}+`,
  String.raw`(?:не\s+хватает|отсутству[ею]т)\s+(?:знани|умени|опыта|дисциплин)\p{L}*`,
  String.raw`(?:эмоциональн\p{L}+\s+)?выгоран\p{L}+`,
  String.raw`плох(?:о|ой|ая)\s+(?:вед[её]т|зна|справ|учит|дисциплин|учител|ученик)\p{L}*`,
];

/** Judgements, diagnostics, scores and penalties, by how near to a person they must stand (PD-04). */
export const evaluationWords = { plain: patternOf(plain), near: patternOf(near) };

function patternOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'giu');
}
