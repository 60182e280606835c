import english from 'decap-cms-locales/dist/esm/en/index.js';
import { describe, expect, it } from 'vitest';
import { ru } from './ru.ts';

type Phrases = { [key: string]: string | Phrases };

function flatten(phrases: Phrases, path = ''): Map<string, string> {
  return new Map(
    Object.entries(phrases).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

const wanted = flatten(english as Phrases);
const ours = flatten(ru);
const parametersOf = (phrase: string) => new Set(phrase.match(/%\{\w+\}/g) ?? []);

describe('the Russian interface of Decap', () => {
  it('has every phrase and no other', () => {
    expect(wanted.size).toBeGreaterThan(200);
    expect([...ours.keys()].sort()).toEqual([...wanted.keys()].sort());
  });

  it('uses no parameter that Decap does not give', () => {
    const foreign = [...ours].filter(
      ([key, phrase]) => !parametersOf(phrase).isSubsetOf(parametersOf(wanted.get(key) ?? '')),
    );
    expect(foreign).toEqual([]);
  });

  it('is Russian: no phrase is the English one', () => {
    expect(
      [...ours].filter(
        ([key, phrase]) => phrase === wanted.get(key) && /[a-z]{3}/i.test(phrase.replaceAll(/%\{\w+\}/g, '')),
      ),
    ).toEqual([]);
  });

  it('has three forms of a number wherever Decap has two', () => {
    const plurals = [...wanted].filter(([, phrase]) => phrase.includes('||||')).map(([key]) => key);
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) expect(ours.get(key)?.split('||||'), key).toHaveLength(3);
  });
});
