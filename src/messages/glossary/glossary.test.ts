import { describe, expect, test } from 'vitest';
import { mentoringKinds, regimes } from '#model/codes';
import { findTerm } from './find-term.ts';
import { glossary } from './terms.ts';

const terms = glossary.flatMap((part) => part.terms);
const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the glossary', () => {
  test('has some twenty terms, each with an id and a name of its own', () => {
    expect(terms.length).toBeGreaterThanOrEqual(20);
    expect(twice(terms.map(({ id }) => id))).toEqual([]);
    const names = terms.flatMap(({ term, aliases = [] }) => [term, ...aliases]);
    expect(twice(names.map((name) => name.toLocaleLowerCase('ru')))).toEqual([]);
  });

  test.each(terms)('$term: an anchor, a sentence, an act with its point', ({ id, text, source }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(text).toMatch(/^[А-ЯЁ].+\.$/u);
    expect(source).toMatch(/^(?:A1|REG) п\. \d|№ Р-145$|ФЗ ст\. \d/);
    // A point without its act could be one of two: both documents count anew.
    expect(source).not.toMatch(/(?<!A1 |REG )п\. \d/);
  });
});

describe('a label', () => {
  const kinds = Object.values(mentoringKinds.labels);
  test.each(kinds)('of a kind is explained: %s', (label) => {
    expect(findTerm(label)?.id).toBeDefined();
  });

  test.each([
    ['Форма', 'forma'],
    ['вид', 'vid'],
    [regimes.labels.r145, 'celevaya-model'],
    ['Открытое наставничество', 'otkrytoe'],
  ])('%s: %s', (label, id) => {
    expect(findTerm(label)?.id).toBe(id);
  });

  test.each(['', 'Учебный год', 'наставник школы'])('that is no term is left alone: «%s»', (label) => {
    expect(findTerm(label)).toBeUndefined();
  });
});
