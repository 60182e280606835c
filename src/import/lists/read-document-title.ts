import { readDocumentType } from './read-level.ts';
import { readRequisites } from './read-requisites.ts';
import type { Requisites } from './read-requisites.ts';

/** What a cell says that holds the whole of a document's name. */
export interface DocumentTitle {
  /** Without type, number, date and issuer, where they stand apart from it. */
  title: string;
  type?: NonNullable<ReturnType<typeof readDocumentType>>['type'];
  issuer?: string;
  number?: Requisites['number'];
  date?: Requisites['date'];
}

/**
 * Reads «Приказ Минпросвещения России от 25.12.2019 № Р-145 «Об утверждении …»»: type, issuer, date and number before
 * a title in quotes, or before «Об …», «О …». A title without such a head stays whole.
 * @returns undefined for a head that nobody can tell apart: two dates, a date that does not exist
 */
export function readDocumentTitle(text: string): DocumentTitle | undefined {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const type = readDocumentType(line);
  const known = type === undefined ? {} : { type: type.type };
  const split = splitTitle(line);
  if (split === undefined) return { title: line, ...known };
  const [head, tail] = [readRequisites(split.head), readRequisites(split.tail)];
  if (head === undefined || tail === undefined) return undefined;
  const [number, date] = [head.number ?? tail.number, head.date ?? tail.date];
  const isTwice = head.number !== undefined && tail.number !== undefined;
  if (isTwice || (head.date !== undefined && tail.date !== undefined)) return undefined;
  // Words behind the title that are no requisites belong to nobody but the title.
  if (bare(tail.rest) !== '') return { title: line, ...known };
  if (number === undefined && date === undefined && split.isSentence) return { title: line, ...known };
  const issuer = bare(head.rest.slice(type === undefined ? 0 : type.word.length));
  return {
    title: split.title,
    ...known,
    ...(issuer === '' ? {} : { issuer }),
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
  };
}

function bare(text: string): string {
  return text.replaceAll(/^[\s,.:;()]+|[\s,.:;()]+$/g, '');
}

/** The title and what stands before and behind it. */
function splitTitle(
  line: string,
): { head: string; title: string; tail: string; isSentence: boolean } | undefined {
  const sentence = /(?<=\s[«"“]?)(?:Об|О|По вопрос\p{L}*)\s\p{L}/u.exec(line);
  const isQuoted = sentence !== null && /[«"“]/.test(line[sentence.index - 1] ?? '');
  if (sentence !== null && isQuoted) {
    const inner = line.slice(sentence.index).replace(/[»"”]\s*\.?$/, '');
    const closed = inner.length < line.slice(sentence.index).length;
    const cut = closed ? undefined : /^(?<title>.*)[»"”](?<tail>[^»"”]*)$/.exec(inner)?.groups;
    const head = line.slice(0, sentence.index - 1);
    if (closed) return { head, title: inner, tail: '', isSentence: false };
    if (cut?.['title'] !== undefined)
      return { head, title: cut['title'], tail: cut['tail'] ?? '', isSentence: false };
  }
  if (sentence === null) return splitTail(line);
  return {
    head: line.slice(0, sentence.index),
    title: line.slice(sentence.index),
    tail: '',
    isSentence: true,
  };
}

/** «Положение о системе наставничества, утверждено приказом …» stays whole; «Положение …, № 40-о от 10.09.2022» not. */
function splitTail(line: string): ReturnType<typeof splitTitle> {
  const tail = /[,(]?\s*(?:(?:№\s*\S+\s+)?от \d[\d.]+\d(?: ?г\.?)?(?:\s+№\s*\S+)?|№\s*\S+ от \d.*)\)?$/u.exec(
    line,
  );
  if (tail === null || tail.index === 0) return undefined;
  return {
    head: '',
    title: line.slice(0, tail.index),
    tail: tail[0].replaceAll(/[(),]/g, ' '),
    isSentence: false,
  };
}
