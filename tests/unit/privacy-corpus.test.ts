import { describe, expect, it } from 'vitest';
import { createNameScanner } from '#privacy/name-scanner';
import { findPersonalData } from '#privacy/personal-data';
import { namesAbsent } from '../corpora/personal-data/names-absent.ts';
import { namesFound } from '../corpora/personal-data/names-found.ts';
import { patternsAbsent } from '../corpora/personal-data/patterns-absent.ts';
import { official, patternsFound } from '../corpora/personal-data/patterns-found.ts';
import { people } from '../corpora/personal-data/people.ts';
import { scoreSamples } from '../corpora/personal-data/sample.ts';
import type { Score } from '../corpora/personal-data/sample.ts';

const least = 0.98;
const fewest = 250;

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
