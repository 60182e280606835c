import { describe, expect, it } from 'vitest';
import { createNameScanner } from '#privacy/name-scanner';
import { findPersonalData } from '#privacy/personal-data';
import { evaluationWords } from '#rules/pd-04/evaluation-words';
import { paragraphsOf, sentencesOf } from '#rules/pd-04/text-parts';
import { findCircumstances } from '#rules/pd-06/circumstances';
import { hostileTexts } from '../corpora/personal-data/hostile.ts';
import { namesAbsent } from '../corpora/personal-data/names-absent.ts';
import { namesFound } from '../corpora/personal-data/names-found.ts';
import { patternsAbsent } from '../corpora/personal-data/patterns-absent.ts';
import { official, patternsFound } from '../corpora/personal-data/patterns-found.ts';
import { people, sameNames } from '../corpora/personal-data/people.ts';
import { scoreSamples } from '../corpora/personal-data/sample.ts';
import type { Score } from '../corpora/personal-data/sample.ts';

const least = 0.98;
const fewest = 250;

/** Milliseconds for one hostile text: linear work takes under a second, quadratic work minutes. */
const longest = 10_000;

describe('the labelled corpus of personal data', () => {
  it('has enough texts with and without personal data', () => {
    expect(namesFound.length + patternsFound.length).toBeGreaterThanOrEqual(fewest);
    expect(namesAbsent.length + patternsAbsent.length).toBeGreaterThanOrEqual(fewest);
  });

  it('measures the search for names', () => {
    const scanner = createNameScanner(people);
    const score = scoreSamples([...namesFound, ...namesAbsent], (text) =>
      scanner.find(text).map(({ people: labels, start, end }) => ({ labels, start, end })),
    );
    expectGood('names', score);
  });

  it('measures the search for patterns, also in the texts without names', () => {
    const score = scoreSamples([...patternsFound, ...patternsAbsent, ...namesAbsent], (text) =>
      findPersonalData(text, official).map(({ kind, start, end }) => ({ labels: [kind], start, end })),
    );
    expectGood('patterns', score);
  });
});

describe('texts made to stall the search', () => {
  const scanner = createNameScanner([...people, ...sameNames]);

  it.each(hostileTexts)('%j', { timeout: longest }, (_, text) => {
    const ends = [
      ...scanner.find(text),
      ...findPersonalData(text, official),
      ...findCircumstances(text).map(({ index }) => ({ end: index })),
      ...[paragraphsOf(text), sentencesOf(text)].flatMap((parts) =>
        parts.slice(-1).map((part) => ({ end: part.start + part.text.length })),
      ),
      ...Object.values(evaluationWords).flatMap((pattern) =>
        Array.from(text.matchAll(pattern), ({ index }) => ({ end: index })),
      ),
    ];
    expect(ends.reduce((most, { end }) => Math.max(most, end), 0)).toBeLessThanOrEqual(text.length);
  });
});

function expectGood(what: string, { right, missed, wrong }: Score): void {
  const recall = right / (right + missed.length);
  const precision = right / (right + wrong.length);
  console.info(`${what}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`, {
    right,
    missed,
    wrong,
  });
  expect({ what, missed, recall }).toSatisfy(() => recall >= least);
  expect({ what, wrong, precision }).toSatisfy(() => precision >= least);
}
