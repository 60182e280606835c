import { describe, expect, test } from 'vitest';
import { contentWith } from '../../tests/support/content.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { evaluate } from './evaluate.ts';
import { rules } from './index.ts';
import { rulesets } from './rulesets/index.ts';

const asOf = '2026-11-22';
const volgograd = ['volgograd-25-2022'];

/** Severity of LOC-08.notDeputy for a school whose curator is no deputy head. */
function severityFor(input: ContentInput): string | undefined {
  const school = {
    curators: [
      {
        lastName: 'Ступина',
        position: 'методист',
        from: '2025-09-01',
        orderRef: { number: '1', date: '2025-09-01' },
      },
    ],
    ...input.school,
  };
  const { findings } = evaluate(contentWith({ ...input, school }), asOf);
  return findings.find(({ rule, code }) => rule === 'LOC-08' && code === 'notDeputy')?.severity;
}

const regulation = {
  id: 'r',
  subtype: 'regulation',
  documentType: 'regulation',
  effectiveFrom: '2022-09-10',
};

describe('severity by profile and ownership', () => {
  test.each<[string, ContentInput, string | undefined]>([
    ['state school: the order binds', { school: { ownership: 'state', rulesProfiles: volgograd } }, 'error'],
    [
      'municipal school: the order recommends',
      { school: { ownership: 'municipal', rulesProfiles: volgograd } },
      'warning',
    ],
    [
      'municipal school with its own regulation: it binds',
      { school: { ownership: 'municipal', rulesProfiles: volgograd }, documents: [regulation] },
      'error',
    ],
    [
      'a repealed regulation does not',
      {
        school: { ownership: 'municipal', rulesProfiles: volgograd },
        documents: [{ ...regulation, repealedOn: '2026-11-22' }],
      },
      'warning',
    ],
    [
      'federal letter: recommended',
      { school: { ownership: 'state', rulesProfiles: ['federal-az-1128'] } },
      'warning',
    ],
    [
      'the strongest of two profiles',
      { school: { rulesProfiles: [...volgograd, 'federal-az-1128'] } },
      'error',
    ],
    ['no profile: the rule does not hold', { school: { rulesProfiles: ['none'] } }, undefined],
  ])('%s', (_, input, expected) => {
    expect(severityFor(input)).toBe(expected);
  });
});

test('a ruleset names only rules, groups and codes that exist', () => {
  const groups = new Set(rules.map(({ id }) => id.slice(0, id.lastIndexOf('-'))));
  const codes = new Set(
    rules.flatMap(({ id, codes: own }) => Object.keys(own).map((code) => `${id}.${code}`)),
  );
  const named = rulesets.flatMap((ruleset) => ruleset.groups);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !groups.has(name) && !rules.some(({ id }) => id === name))).toEqual([]);
  expect(
    rulesets.flatMap(({ recommended }) => Object.keys(recommended)).filter((key) => !codes.has(key)),
  ).toEqual([]);
});
