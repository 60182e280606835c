import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const letter = { id: 'l', documentType: 'letter', level: 'federal' };

const accept: [name: string, input: ContentInput][] = [
  ['a text', { materials: [{ id: 'm', body: 'Как начать.' }] }],
  ['a file', { materials: [{ id: 'm', files: [{ file: 'pamyatka.pdf' }] }] }],
  ['a link', { materials: [{ id: 'm', url: 'https://center.example/recommendations' }] }],
  ['a federal letter', { documents: [letter] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nothing', {}, ['none school/school']],
  ['nothing to read', { materials: [{ id: 'm', body: ' \n' }] }, ['emptyMaterial materials/m']],
  ['a draft', { materials: [{ id: 'm', draft: true, body: 'Текст' }] }, ['none school/school']],
  [
    'withdrawn',
    { materials: [{ id: 'm', body: 'Текст', withdrawnOn: '2026-11-22' }] },
    ['none school/school'],
  ],
  ['a repealed letter', { documents: [{ ...letter, repealedOn: '2026-11-22' }] }, ['none school/school']],
  ['a letter of the school', { documents: [{ ...letter, level: 'local' }] }, ['none school/school']],
  ['a letter on Р-145', { documents: [{ ...letter, regime: 'r145' }] }, ['none school/school']],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const outcome = runRule(rule, input);
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.evidence).toHaveLength(1);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
});
