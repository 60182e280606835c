import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import pd01 from '../pd-01/rule.ts';
import rule from './rule.ts';

const collects = [{ text: 'Анкетирование' }, { text: 'Собрать согласия на обработку данных' }];
const silent = [{ text: 'Анкетирование' }];
const stage = (sampleStages: number[], activities: object[], title = `Этап ${sampleStages.join(', ')}`) => ({
  title,
  sampleStages,
  activities,
});
const roadmap = (stages: object[], more: object = {}): EntryInput => ({
  id: 'k',
  period: { schoolYear: '2026-2027' },
  stages,
  ...more,
});
const whole = roadmap([stage([1], silent), stage([2], collects), stage([3], collects)]);
const consent = { kind: 'processing', signedOn: '2026-09-01', signedBy: 'self' };

const accept: [name: string, input: ContentInput][] = [
  ['both banks with consents', { roadmaps: [whole], mentors: [{ id: 'm', consents: [consent] }] }],
  ['nobody in the banks yet', { roadmaps: [whole] }],
  ['one stage forms both', { roadmaps: [roadmap([stage([2, 3], collects)])] }],
  ['two stages form one', { roadmaps: [roadmap([stage([2], silent), stage([2], collects)])] }],
  [
    'in the expected result',
    { roadmaps: [roadmap([stage([2], [{ text: 'Банк', expectedResult: 'Согласия собраны' }])])] },
  ],
  [
    'in a sub-item',
    { roadmaps: [roadmap([stage([3], [{ text: 'Банк', subItems: [{ text: 'сбор согласий' }] }])])] },
  ],
  [
    'of representatives, in the target model',
    { roadmaps: [roadmap([stage([2], collects)], { regime: 'r145' })] },
  ],
];

const reject: [name: string, stages: object[], expected: string[]][] = [
  [
    'the bank of mentees',
    [stage([2], silent), stage([3], collects)],
    ['notPlanned roadmaps/k stages.0.activities'],
  ],
  [
    'the bank of mentors',
    [stage([2], collects), stage([3], silent)],
    ['notPlanned roadmaps/k stages.1.activities'],
  ],
  ['one stage forms both: told once', [stage([2, 3], silent)], ['notPlanned roadmaps/k stages.0.activities']],
  [
    'a word that only looks like it',
    [stage([2], [{ text: 'Согласовать список с профсоюзом' }])],
    ['notPlanned roadmaps/k stages.0.activities'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects: %s', (_, stages, expected) => {
    expect(summarise(runRule(rule, { roadmaps: [roadmap(stages)] }).violations)).toEqual(expected);
  });
  test('leaves a missing consent to PD-01, which speaks of it alone', () => {
    const input = { roadmaps: [whole], mentees: [{ id: 'n' }] };
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'toldElsewhere' } });
    expect(summarise(runRule(pd01, input).violations)).toEqual(['missing mentees/n consents']);
  });
  test.each<[string, EntryInput[]]>([
    ['no roadmap', []],
    ['no such stages', [roadmap([stage([1], silent), stage([4], silent)])]],
    ['stages without activities', [roadmap([stage([2], []), stage([3], [])])]],
    ['over since August', [roadmap([stage([2], silent)], { period: { schoolYear: '2025-2026' } })]],
    ['of the municipality', [roadmap([stage([2], silent)], { level: 'municipal' })]],
  ])('does not apply: %s', (_, roadmaps) => {
    expect(runRule(rule, { roadmaps })).toMatchObject({ violations: [], notApplicable: { code: 'noBanks' } });
  });
});
