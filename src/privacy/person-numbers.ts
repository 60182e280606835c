import { digitsOf, findRanges, isBehind } from './text-range.ts';
import type { TextRange } from './text-range.ts';

const snilsForm = /(?<![\p{L}\d_.,/=+-])(?:\d{3}[ -]\d{3}[ -]\d{3}[ -]\d{2}|\d{11})(?![\p{L}\d_]|[-/.,]\d)/gu;
const snilsWord = /(?:снилс|страхов\p{L}* (?:номер|свид))[^\d\n]{0,30}$/iu;
const innForm = /(?<![\p{L}\d_.,/=+-])(?:\d{12}|\d{4} \d{4} \d{4})(?![\p{L}\d_]|[-/.,]\d| \d{4}(?!\d))/gu;
const innWord = /(?<!\p{L})инн(?!\p{L})[^\d\n]{0,30}$/iu;
const cardForm = /(?<![\p{L}\d_.,/=+-])[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\p{L}\d_]|[-/.,]\d| \d{4})/gu;

/**
 * Insurance numbers: `named` — behind the word «СНИЛС»; `bare` — elsewhere, told by their control number
 * (постановление Правления ПФР 192п/2006).
 */
export function findSnils(text: string, where: 'named' | 'bare'): TextRange[] {
  return findRanges(text, snilsForm, (found, start) =>
    where === 'named' ? isBehind(text, start, snilsWord) : isSnils(digitsOf(found)),
  );
}

/** Taxpayer numbers of persons (12 digits): behind the word «ИНН», or told by their control digits. */
export function findInns(text: string): TextRange[] {
  return findRanges(text, innForm, (found, start) => {
    if (isBehind(text, start, innWord)) return true;
    return !found.includes(' ') && isPersonInn(found);
  });
}

/** Numbers of bank cards (16 digits), told by the Luhn control digit. */
export function findCards(text: string): TextRange[] {
  return findRanges(text, cardForm, (found) => isLuhn(digitsOf(found)));
}

function isSnils(digits: string): boolean {
  const control = weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (
    Number(digits.slice(0, 9)) > 1_001_998 && (control === 100 ? 0 : control) === Number(digits.slice(9))
  );
}

function isPersonInn(digits: string): boolean {
  const eleventh = (weigh(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const twelfth = (weigh(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return Number(digits) > 0 && digits.slice(10) === `${eleventh}${twelfth}`;
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0);
}
