import type { RoadmapActivity } from '#model/roadmap';
import { activityWords } from '../shared/activity-words.ts';

const publishing = String.raw`(?:публик|опубликов|размещ|размест|обнарод)\p{L}*`;
/** «результатов», «итоги»; «по результатам» tells of something else that is published. */
const results = String.raw`(?:результат(?:ы|ов)|итог(?:и|ов))(?!\p{L})`;
const between = String.raw`(?:[^.;]{0,60}?\P{L})?`;

const words = [
  new RegExp(`${publishing}\\P{L}${between}(?<what>${results}.*)`, 'u'),
  new RegExp(`(?<what>${results}[^.;]{0,60}\\P{L}${publishing}.*)`, 'u'),
];

/** Results that a programme need not be over for: surveys, contests, selections. */
const otherResults = new RegExp(
  String.raw`^${results}\s+(?:\p{L}+\s+)?(?:анкет|опрос|конкурс|отбор|диагност|входн|тестирован|голосован|олимпиад)`,
  'u',
);

/** The activity publishes results of programmes: the editor has marked it, or its words say so (document 000). */
export function publishesResults(activity: RoadmapActivity): boolean {
  if (activity.publishesResults) return true;
  const text = activityWords(activity);
  return words.some((pattern) => {
    const what = pattern.exec(text)?.groups?.['what'];
    return what !== undefined && !otherResults.test(what);
  });
}
