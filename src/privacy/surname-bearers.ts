import { plural } from './declension.ts';
import type { KnownPerson } from './known-people.ts';
import type { Evidence } from './name-context.ts';
import { fitOf } from './name-fit.ts';
import type { Fit } from './name-fit.ts';
import type { NameForm, NameIndex } from './name-index.ts';

/** Whom a surname with what stands beside it names. */
interface Bearers {
  /** Numbers of those who may not be shown. */
  people: readonly number[];
  /** Whether a word right beside the surname tells it. */
  isNamed: boolean;
  /** For each side, whether the words there are a part of the name. */
  fitting: readonly boolean[];
}

/**
 * Tells whom a surname names, and nothing if it may be somebody who may be shown.
 * @param word keys of the words of the surname: the answer for the same words is kept
 * @param bearers numbers of all who have the surname
 * @param sides what stands right before and behind
 * @param loose what stands in the next cell and the like
 */
export type Whose = (
  word: string,
  surname: readonly NameForm[],
  bearers: readonly number[],
  sides: readonly (readonly Evidence[])[],
  loose: readonly (readonly Evidence[])[],
) => Bearers | undefined;

interface Candidate {
  number: number;
  person: KnownPerson | undefined;
  fit: Fit;
}

/** Answers for one text; a text may hold one name very often, and a name may have many bearers. */
export function createWhose(index: NameIndex): Whose {
  const answers = new Map<string, Bearers | undefined>();
  return (word, surname, bearers, sides, loose) => {
    const key = [[word], ...[...sides, ...loose].map((evidence) => evidence.map(signOf))].join(' | ');
    if (!answers.has(key)) answers.set(key, find(index, surname, bearers, sides, loose));
    return answers.get(key);
  };
}

function signOf({ role, word, excludes }: Evidence): string {
  return `${role} ${word} ${excludes}`;
}

function find(
  index: NameIndex,
  surname: readonly NameForm[],
  bearers: readonly number[],
  sides: readonly (readonly Evidence[])[],
  loose: readonly (readonly Evidence[])[],
): Bearers | undefined {
  const isPlural = surname.every(({ cases }) => cases === plural);
  const candidates = bearers.map((number): Candidate => {
    const fits = sides.map((evidence) => fitOf(evidence, index, number));
    return { number, person: index.people[number], fit: bestFit(fits, isPlural) };
  });
  const named = candidates.filter(({ fit }) => fit === 'named');
  const maybe = candidates.filter(({ fit }) => fit === 'maybe');
  const possible = named.length > 0 ? named : looselyNamed(index, maybe, loose);
  if (possible.length === 0 || isExcused(possible, surname)) return undefined;
  return {
    people: possible.filter(({ person }) => !person?.shown).map(({ number }) => number),
    isNamed: named.length > 0,
    fitting: sides.map((evidence) =>
      possible.some(({ number }) => fitOf(evidence, index, number) === 'named'),
    ),
  };
}

/** Those whom a first name or an initial in the next cell or in brackets fits; all, if it tells nothing. */
function looselyNamed(
  index: NameIndex,
  maybe: readonly Candidate[],
  loose: readonly (readonly Evidence[])[],
): readonly Candidate[] {
  if (maybe.length < 2) return maybe;
  for (const evidence of loose) {
    const fitting = maybe.filter(({ number }) => fitOf(evidence, index, number) === 'named');
    if (fitting.length > 0) return fitting;
  }
  return maybe;
}

/** Whether somebody who may be shown bears the name; by the plural of a family only if the others do too. */
function isExcused(possible: readonly Candidate[], surname: readonly NameForm[]): boolean {
  const singly = (number: number) =>
    surname.some(({ people, cases }) => people.has(number) && cases !== plural);
  const alone = possible.filter(({ number }) => singly(number));
  const bearers = alone.some(({ person }) => person && !person.shown) ? alone : possible;
  return bearers.some(({ person }) => person?.shown) || possible.every(({ person }) => person?.shown);
}

function bestFit(fits: readonly Fit[], isPlural: boolean): Fit {
  if (fits.includes('named')) return 'named';
  return fits.includes('no') && !isPlural ? 'no' : 'maybe';
}
