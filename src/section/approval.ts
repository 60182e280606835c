import { findKnownPost } from '#model/known-posts';
import type { Roadmap } from '#model/roadmap';
import type { KnownPerson } from '#privacy/known-people';
import { formatOrder, formatRequisiteDate } from './requisites.ts';
import { mayBeNamed, namesNobodyElse } from './responsible.ts';

/** Words of a stamp besides posts: «УТВЕРЖДЕНО», «Приложение 2 к приказу от 28 августа 2026 г. № 111-о». */
const stampWords =
  /(?<!\p{L})(?:утвержд|приказ|распоряжени|протокол|приложени|согласован|принят|рассмотрен|заседани|решени|постановлени|январ|феврал|март|апрел|ма[йя](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|год(?:а|у)?(?!\p{L})|г(?!\p{L})|подпис|печат)\p{L}*/giu;
const quoted = /«[^«»]*(?:"[^"]*"[^«»]*)?»|"[^"]*"/gu;
const numbers = /№\s*[\p{L}\d/.-]*\d[\p{L}\d/.-]*|(?<![\p{L}\d])\d[\d.]*(?![\p{L}\d])|_+/gu;

/**
 * The stamp of approval as the document has it, while each of its words is known or belongs to a name of somebody who
 * may be named; else its parts.
 * @param school names of the school, which may hold any words
 */
export function approvalText(
  approval: Roadmap['approval'],
  people: readonly KnownPerson[],
  school: readonly string[],
): string | undefined {
  if (approval === undefined) return undefined;
  const { text, person, position, date, order } = approval;
  const isSafe =
    text !== undefined &&
    (person === undefined || mayBeNamed(person, people)) &&
    namesNobodyElse(ownWords(text, school), people);
  if (isSafe) return text;
  const parts = [
    position === undefined ? undefined : findKnownPost(position),
    date === undefined ? undefined : formatRequisiteDate(date),
    formatOrder(order),
  ];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** The text without what is certainly no name of a person. */
function ownWords(text: string, school: readonly string[]): string {
  const named = school.reduce((rest, name) => rest.replaceAll(name, ';'), text.replaceAll('\n', ' ; '));
  return [quoted, numbers, stampWords].reduce((rest, words) => rest.replaceAll(words, ' ; '), named);
}
