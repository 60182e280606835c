import { isCalendarDate } from '#model/calendar/calendar-date';

const publication = /размещени|размещать|разместить|публикаци|опубликов/iu;
const results =
  /(?:размещени|размещать|разместить|публикаци|опубликов)\S*(?:\s+[^\s.;]+){0,4}?\s+(?:результат|итог)/iu;
const site = /сайт|портал|раздел|страниц|соц\S*\.?\s*сет|вконтакте|сми(?![\p{L}])/iu;

/**
 * Whether an activity is to publish the results of programmes (A1 п. 8.2).
 * @returns undefined where the words allow both
 */
export function tellPublishing(text: string): boolean | undefined {
  if (!publication.test(text) || !/результат|итог/iu.test(text)) return false;
  return results.test(text) && site.test(text) ? true : undefined;
}

/** Headings of columns in which the author notes what is done. */
export const doneHeading =
  /отметк\S* об? (?:выполнен|исполнен|проведен)|(?:выполнено|исполнено|проведено)$|дата фактич|фактическ\S+ дата/iu;

/** The day that a note of what is done tells: «выполнено 12.09.2026»; undefined for any other words. */
export function readDone(text: string): string | undefined {
  const words =
    /^(?:(?:выполнен[оаы]?|исполнен[оаы]?|проведен[оаы]?|сделано|да)[\s,:–-]*)?(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?г\.?)?$/iu;
  const [, day = '', month = '', year = ''] = words.exec(text.replaceAll('ё', 'е').trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** «(количество)», «____», «…»: something that the author did not fill in. */
export function findPlaceholder(text: string): string | undefined {
  return /\((?:количество|дата|указать[^)]*|фио|ф\.и\.о\.|название|номер|срок)\)|_{3,}|<[^<>]{2,40}>|\[[^[\]]{2,40}\]/iu.exec(
    text,
  )?.[0];
}
