import { findKnownPost, readPostWords } from '#model/known-posts';
import type { PostWord } from '#model/known-posts';
import { isCollective } from './person-words.ts';

const surnameEnding = /(?:[оеё]в|[иы]н|ск[ио]й|цк[ио]й|[оеё]ва|[иы]на|ская|цкая|енко|ук|юк|дзе|швили|ян)$/iu;

/**
 * A name without the form of one: «Зам. директора Василькова», «Лютикова Анна». Only a person can say whether it is
 * one, so whoever asks tells a doubt.
 */
export function findName(text: string): string | undefined {
  const words = readPostWords(withoutTitles(text));
  const from = words.findIndex(isStranger);
  const strangers = words.filter(({ kind }) => kind === 'unknown');
  const [first, ...more] = strangers;
  const last = strangers.at(-1);
  if (first === undefined || last === undefined || strangers.length > 3) return undefined;
  const name = text.slice(first.start, last.end);
  const isRun = words.slice(from, from + strangers.length).every(isStranger) && /^[\p{L}\s.-]+$/u.test(name);
  if (from === -1 || !isRun) return undefined;
  return more.length > 0 || from > 0 || surnameEnding.test(name) ? name : undefined;
}

/** Whether a text holds words with a capital letter that may be names; titles in «» and «им. …» are none. */
export function hasStrangers(text: string): boolean {
  return readPostWords(withoutTitles(text)).some(isStranger);
}

/** A post as it was found, while nothing in it may be a name; else its known words. */
export function postIn(words: string, post: string | undefined): string | undefined {
  if (post !== undefined && !hasStrangers(post)) return post;
  const known = findKnownPost(words);
  return known === undefined || isCollective(known) ? undefined : known;
}

function isStranger({ kind, text }: PostWord): boolean {
  return kind === 'unknown' && /^\p{Lu}/u.test(text);
}

function withoutTitles(text: string): string {
  return text.replaceAll(/«[^«»]*»|"[^"]*"|(?:им\.|имени)\s.*$/gu, (found) => ' '.repeat(found.length));
}
