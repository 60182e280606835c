import { readName } from './read-name.ts';
import type { ReadName } from './read-name.ts';

const word = String.raw`\p{Lu}[\p{L}’'-]+`;
const initials = String.raw`\p{Lu}\. ?\p{Lu}\.`;

/**
 * The people whom a cell names: one, or several on lines of their own, behind «;», «,» or «и», or one behind the other.
 * @returns nothing when a part of the cell is no name
 */
export function splitPeople(text: string): ReadName[] {
  const whole = text.replaceAll(/\s+/g, ' ').trim();
  const alone = readName(numberless(whole));
  const isOneLine = !text.trim().includes('\n');
  if (alone !== undefined && (isOneLine || alone.aside === '') && !namesAside(alone)) return [alone];
  const pieces = [
    text.split('\n'),
    text.split(/\n|;/),
    text.split(/\n|;|,|\sи\s/),
    piecesOfRun(whole, new RegExp(`${word} ${initials}|${initials} ?${word}`, 'gu')),
    piecesOfRun(whole, new RegExp(`${word} ${word} ${word}(?:вич|вна|ична|ыч|ич)(?= |$)`, 'gu')),
  ];
  for (const parts of pieces) {
    const people = parts.filter((part) => part.trim() !== '').map((part) => readName(numberless(part)));
    if (people.length > 1 && people.every((person) => person !== undefined)) return people;
  }
  return alone === undefined ? [] : [alone];
}

/** What stands behind the comma is another person. */
function namesAside({ aside }: ReadName): boolean {
  return new RegExp(`^(?:${word} ${initials}|${initials} ?${word}|${word} ${word} ${word})`, 'u').test(aside);
}

/** Names behind each other that fill the text from end to end. */
function piecesOfRun(text: string, pattern: RegExp): string[] {
  const parts = text.match(pattern) ?? [];
  return text.replaceAll(pattern, '').trim() === '' ? parts : [];
}

/** «1. Совина Л.А.» → «Совина Л.А.» */
function numberless(text: string): string {
  return text.trim().replace(/^(?:\d+[.)]|[-–—•])\s*/, '');
}
