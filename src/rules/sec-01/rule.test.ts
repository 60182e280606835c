import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const officialSiteUrl = 'https://school.example';

const accept: [name: string, mainMenuUrl: string][] = [
  ['home page of the official site', 'https://school.example/'],
  ['another page of it', 'https://school.example/o-shkole/'],
  ['with www', 'https://www.school.example/'],
  ['section on a sub-domain', 'https://nastavnik.school.example/'],
];

const reject: [name: string, school: Record<string, unknown>, expected: string[]][] = [
  ['no page with the link', {}, ['menuLinkMissing school/school mainMenuUrl']],
  [
    'a page of another site',
    { mainMenuUrl: 'https://other.example/' },
    ['menuLinkElsewhere school/school mainMenuUrl'],
  ],
  [
    'a host that only ends like the official one',
    { mainMenuUrl: 'https://myschool.example/' },
    ['menuLinkElsewhere school/school mainMenuUrl'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, mainMenuUrl) => {
    const outcome = runRule(rule, { school: { officialSiteUrl, mainMenuUrl } });
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.evidence).toHaveLength(1);
  });
  test('accepts the link on the plain host when the official address has www', () => {
    const school = { officialSiteUrl: 'https://www.school.example', mainMenuUrl: 'https://school.example/' };
    expect(summarise(runRule(rule, { school }).violations)).toEqual([]);
  });
  test.each(reject)('rejects: %s', (_, school, expected) => {
    const outcome = runRule(rule, { school: { officialSiteUrl, ...school } });
    expect(summarise(outcome.violations)).toEqual(expected);
  });
});
