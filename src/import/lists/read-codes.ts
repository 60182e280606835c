import { menteeCategories, participants, qualificationCategories } from '#model/codes';
import { isBlankAnswer, plainWords } from './plain-words.ts';

type Qualification = keyof typeof qualificationCategories.labels;
type MenteeCategory = keyof typeof menteeCategories.labels;
type ParticipantCode = keyof typeof participants.labels;

const qualificationWords: readonly (readonly [RegExp, Qualification])[] = [
  [/высш/, 'highest'],
  [/перв|(?<![а-я\di])(?:1|i)(?:-?я)?(?![\di])/, 'first'],
  [/соответств|(?<![а-я])сзд(?![а-я])/, 'compliance'],
  [/педагог-наставник/, 'mentor-teacher'],
  [/педагог-методист|методист/, 'methodist'],
  [/без категори|не имеет|нет/, 'none'],
];

/** «Высшая кв. категория» → `highest`; a dash → `none`; undefined for another word and for two categories at once. */
export function readQualification(text: string): Qualification | undefined {
  if (isBlankAnswer(text)) return 'none';
  return onlyOne(text, qualificationWords);
}

const menteeWords: readonly (readonly [RegExp, MenteeCategory])[] = [
  [/молод|начинающ/, 'young-teacher'],
  [/перерыв/, 'after-break'],
  [/нов\S+ мест/, 'new-workplace'],
  [/цифров|икт/, 'digital-skills'],
  [/выгоран/, 'burnout'],
  [/стажер|студент|практикант/, 'trainee'],
  [/повышающ|направлени/, 'direction-growth'],
  [/затруднени|дефицит/, 'other-difficulties'],
];

/** The category of a mentee; undefined for another word and for two at once. */
export function readMenteeCategory(text: string): MenteeCategory | undefined {
  return onlyOne(text, menteeWords);
}

const participantWords: readonly (readonly [RegExp, ParticipantCode])[] = [
  [/обучающ|ученик|ученица|учащ|школьник|воспитанник/, 'pupil'],
  [/студент/, 'student'],
  [/педагог(?!ическ\S* (?:колледж|вуз))|учител|воспитател|преподавател|логопед|психолог|тьютор/, 'pedagogue'],
];

/** Who a mentee is by their own words, or by their position; undefined for another word. */
export function readParticipant(text: string): ParticipantCode | undefined {
  return onlyOne(text, participantWords);
}

function onlyOne<Code>(text: string, words: readonly (readonly [RegExp, Code])[]): Code | undefined {
  const plain = plainWords(text);
  const [first, ...more] = words.flatMap(([pattern, code]) => (pattern.test(plain) ? [code] : []));
  return more.length > 0 ? undefined : first;
}

/** «7 «А» класс» → 7; undefined for a class that is none. */
export function readGrade(text: string): number | undefined {
  const plain = plainWords(text);
  const number = Number(
    /^(\d{1,2})(?:-?(?:й|го|м))?\s*[«"-]?\s*[а-яa-z]?\s*[»"]?(?: ?кл(?:асс|\.)?)?$/.exec(plain)?.[1],
  );
  return number >= 1 && number <= 11 ? number : undefined;
}
