import { isGlued } from './glued-hits.ts';
import { remember } from './memory.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { formsOf } from './name-index.ts';
import { keysOf } from './tokens.ts';

/** Words whose answers are kept: more than a school's own vocabulary has. */
const room = 200_000;

/**
 * Tells whether a word may be the reason of a hit. Every finder starts from a form of a name of somebody who may not be
 * shown, or from a word glued of such names, so a text without one of these words names nobody.
 */
export function createTellingTest(index: NameIndex): (word: string) => boolean {
  const { people, given } = index;
  const isHidden = (number: number) => people[number]?.shown === false;
  const patronymics = new Set(
    given.flatMap(({ patronymic }, number) => (isHidden(number) ? patronymic : [])),
  );
  const hidden = new Map<ReadonlySet<number>, boolean>();
  const hasHidden = (bearers: ReadonlySet<number>) => {
    const known = hidden.get(bearers) ?? [...bearers].some(isHidden);
    hidden.set(bearers, known);
    return known;
  };
  const isTelling = ({ role, name, people: bearers, lone }: NameForm) =>
    lone.length > 0 ||
    (role === 'last' && hasHidden(bearers)) ||
    (role === 'patronymic' && patronymics.has(name));
  return remember((word) => {
    const keys = keysOf(word);
    const forms = formsOf(keys, index);
    return forms.length === 0 ? isGlued(word, keys, index) : forms.some(isTelling);
  }, room);
}
