/** A place of a text that states a category of REG п. 5.2.3 which tells of a person's circumstances. */
export interface Circumstance {
  category: 'burnout' | 'after-break' | 'new-workplace';
  /** Offset in the text, in UTF-16 units. */
  index: number;
}

const longBreak = '(?:долгого|длительного|продолжительного|многолетнего|большого)\\s{1,9}перерыва';
const leave = '(?:декрет[а-яё]{0,20}|отпуска\\s{1,9}по\\s{1,9}уходу\\s{1,9}за\\s{1,9}реб[её]нком)';
const human =
  '(?:вернул(?:ась|ся)|вернувш|возвращ|выш(?:ла|ел|едш)|приступи|пришл[аи]|приш[её]л|педагог|учител|воспитател|наставляем|коллег)';
const newPlace = 'нов(?:ом|ое)\\s{1,9}(?:рабоч(?:ем|ее)\\s{1,9})?мест[ео]';

/**
 * Wordings of the three categories that are circumstances. «Молодой педагог», «стажёр» and what somebody wants to
 * learn are no secret of theirs: experience and status have consents of their own.
 */
const wordings: readonly [Circumstance['category'], RegExp][] = [
  ['burnout', /(?<![а-яё])(?:выгорани[а-яё]{1,20}|выгор(?:ел[аио]?|евш[а-яё]{1,20})(?![а-яё]))/giu],
  [
    'after-break',
    new RegExp(
      `${human}[^.!?\\n]{0,40}(?<![а-яё])(?:после\\s{1,9}${longBreak}|из\\s{1,9}${leave}|после\\s{1,9}${leave})`,
      'giu',
    ),
  ],
  ['after-break', new RegExp(`после\\s{1,9}(?:${longBreak}|${leave})\\s[^.!?\\n]{0,30}${human}`, 'giu')],
  [
    'new-workplace',
    new RegExp(
      `(?:адаптац|адаптир|осваива|освои|педагог|учител|воспитател|наставляем)[а-яё]{0,20}(?:\\s{1,9}[а-яё-]{1,30}){0,2}\\s{1,9}на\\s{1,9}${newPlace}`,
      'giu',
    ),
  ],
  [
    'new-workplace',
    /(?<![а-яё])(?:переш(?:ла|[её]л)|приш(?:ла|[её]л))\s{1,9}(?:к\s{1,9}нам\s{1,9})?из\s{1,9}другой\s{1,9}школы/giu,
  ],
];

/** Words before burnout that make it a subject of talk, not somebody's state. */
const general =
  /(?:профилактик|предупрежд|предотвра|противосто|противодейств|избеж|избега|против|не\s{1,9}допус|как\s{1,9}не|сниж[а-яё]{1,20}\s{1,9}риск|тренинг|семинар|вебинар|лекци|мастер-класс|стать[яеюи]|книг)[^.!?\n]{0,60}$/iu;

/** Every such place, in the order of the text. */
export function findCircumstances(text: string): Circumstance[] {
  return wordings
    .flatMap(([category, pattern]) => [...text.matchAll(pattern)].map(({ index }) => ({ category, index })))
    .filter(
      ({ category, index }) =>
        category !== 'burnout' || !general.test(text.slice(Math.max(0, index - 100), index)),
    )
    .toSorted((a, b) => a.index - b.index);
}
