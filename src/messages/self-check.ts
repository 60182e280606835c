import { formatDate } from './format.ts';

/** The ten atomic items of A1 п. 8.1, as an inspector asks them. */
export const atomicQuestions = {
  programs: 'Опубликованы сведения о реализуемых персонализированных программах?',
  mentors: 'Опубликована база наставников?',
  mentees: 'Опубликована база наставляемых?',
  cases: 'Опубликованы лучшие кейсы персонализированных программ?',
  federal: 'Опубликована нормативная база федерального уровня?',
  regional: 'Опубликована нормативная база регионального уровня?',
  local: 'Опубликована нормативная база школы?',
  materials: 'Опубликованы методические рекомендации?',
  news: 'Опубликованы новости программ наставничества?',
  events: 'Опубликованы анонсы мероприятий и программ?',
} as const;

/** What may be said of a finding without repeating a word of the entry it is about. */
export const neutralRemarks = {
  hidden: (rule: string) => `В неопубликованной записи: ${rule}`,
  school: (rule: string) => `В сведениях о школе: ${rule}`,
  entry: (rule: string) => `В одной из записей: ${rule}`,
  named: (rule: string, title: string) => `В записи «${title}»: ${rule}`,
  earlyCompletion: 'К записи о досрочном завершении программы есть замечание.',
  mentors: (rule: string) => `В записи о наставнике: ${rule}`,
  mentees: (rule: string) => `В записи о наставляемом: ${rule}`,
  pairings: (rule: string) => `В записи о паре или группе: ${rule}`,
} as const;

/** Remark of an item whose entries exist and are all withheld. */
export const nothingShown = 'Записи есть, но ни одна из них сейчас не показана.';

/** Reasons of «неприменимо» that do not belong to one rule. */
export const commonReasons = {
  profile: 'Правило не входит в профили правил школы.',
  noEarlyCompletion: 'Ни одна программа не завершена досрочно.',
  statement: (reason: string, statedOn: string) => `Школа сообщила ${formatDate(statedOn)}: ${reason}`,
} as const;

/** A link to a list instead of many links to its entries: «Новости: 12». */
export function formatListLink(list: string, count: number): string {
  return `${list}: ${count}`;
}
