import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { sampleStageTitles } from '#model/sample-stages';
import { compareStages } from './model-stages.ts';
import rule from './rule.ts';

const content = (titles: readonly string[], more: Record<string, unknown> = {}): ContentInput => ({
  roadmaps: [{ id: 'k', regime: 'r145', stages: titles.map((title) => ({ title })), ...more }],
});
const modelStages = sampleStageTitles.r145;
const without = (index: number) => modelStages.filter((_, place) => place !== index);
const withTitle = (index: number, title: string) =>
  modelStages.map((stage, place) => (place === index ? title : stage));
const [first, second, third, ...rest] = modelStages;

const accept: [name: string, titles: readonly string[]][] = [
  ['the seven stages', modelStages],
  ['numbered', modelStages.map((stage, index) => `Этап ${index + 1}. ${stage}`)],
  ['number before the word', modelStages.map((stage, index) => `${index + 1} этап: ${stage}`)],
  [
    'upper case, quotes and spaces',
    modelStages.map((stage) => `«${stage.toUpperCase().replace(' ', '  ')}».`),
  ],
  ['a stage of its own at the end', [...modelStages, 'Обмен опытом']],
];

const reject: [name: string, titles: readonly string[], expected: string[]][] = [
  ['the last one is missing', without(6), ['stageMissing roadmaps/k stages']],
  ['the second one is missing', without(1), ['stageMissing roadmaps/k stages']],
  ['renamed', withTitle(3, 'Обучение'), ['stageRenamed roadmaps/k stages.3.title']],
  ['order 1, 3, 2 (case 75)', [first, third, second, ...rest], ['stagesReordered roadmaps/k stages.2']],
  ['no stages at all', [], Array.from({ length: 7 }, () => 'stageMissing roadmaps/k stages')],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, titles) => {
    expect(runRule(rule, content(titles))).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects: %s', (_, titles, expected) => {
    expect(summarise(runRule(rule, content(titles)).violations)).toEqual(expected);
  });
  test('asks for a roadmap where programmes of Р-145 go on', () => {
    const input = { programs: [{ id: 'p', regime: 'r145' }] };
    expect(summarise(runRule(rule, input).violations)).toEqual(['noRoadmap school/school']);
  });
  test.each<[string, ContentInput]>([
    ['nothing of Р-145', {}],
    ['a roadmap of pedagogues', content([], { regime: 'pedagogue' })],
    ['a municipal roadmap', content([], { level: 'municipal' })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPrograms' } });
  });
  test('tells a renamed stage from a missing one', () => {
    expect(compareStages(withTitle(0, 'Начало'))).toEqual({
      missing: [],
      renamed: [{ expected: 0, actual: 0 }],
      firstOutOfOrder: undefined,
    });
    expect(compareStages(without(0)).missing).toEqual([0]);
  });
});
