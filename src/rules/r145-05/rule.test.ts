import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const content = (stage: Record<string, unknown>, more: Record<string, unknown> = {}): ContentInput => ({
  roadmaps: [
    {
      id: 'k',
      regime: 'r145',
      stages: [{ title: 'Этап', task: 'Задача', result: 'Итог', ...stage }],
      ...more,
    },
  ],
});

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['«Цель:» with nothing below (case 76)', content({ goal: '' }), ['goalEmpty roadmaps/k stages.0.goal']],
  ['only spaces', content({ goal: ' \n' }), ['goalEmpty roadmaps/k stages.0.goal']],
  ['no task', content({ task: undefined }), ['taskMissing roadmaps/k stages.0.task']],
  ['no result', content({ result: undefined }), ['resultMissing roadmaps/k stages.0.result']],
];

const silent: [name: string, input: ContentInput][] = [
  ['no roadmap', {}],
  ['no stages', content({}, { stages: [] })],
  ['a roadmap of pedagogues', content({ task: undefined }, { regime: 'pedagogue' })],
];

describe(rule.id, () => {
  test.each([{}, { goal: 'Цель' }])('accepts: %j', (stage) => {
    expect(runRule(rule, content(stage))).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noStages' } });
  });
});
