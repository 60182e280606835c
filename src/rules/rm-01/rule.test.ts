import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const stages = (...numbers: number[][]) =>
  numbers.map((sampleStages, index) => ({ title: `Этап ${index + 1}`, sampleStages }));
const all = stages([1], [2], [3], [4], [5], [6], [7]);
const roadmap = (more: Record<string, unknown> = {}): EntryInput => ({
  id: 'k',
  period: { schoolYear: '2026-2027' },
  stages: all,
  ...more,
});

const accept: [name: string, roadmap: EntryInput][] = [
  ['seven stages', roadmap()],
  ['four own stages, many to many', roadmap({ stages: stages([1, 2], [2, 3], [4, 5], [6, 7]) })],
  ['a stage of its own', roadmap({ stages: [...all, { title: 'Анализ кадров' }] })],
  [
    'a stage that does not apply',
    roadmap({
      stages: stages([1, 2, 3, 4, 5, 6]),
      skippedStages: [{ stage: 7, reason: 'Освещает учредитель' }],
    }),
  ],
  ['no period: nothing says that it is over', roadmap({ period: {} })],
  ['approved today', roadmap({ approval: { date: '2026-11-22' } })],
  ['approved in a year without a day (case 67)', roadmap({ approval: { date: '2026' } })],
  ['information support stands first', roadmap({ stages: stages([7], [1], [2], [3], [4], [5], [6]) })],
  ['both banks in one stage', roadmap({ stages: stages([1], [2, 3], [4], [5], [6], [7]) })],
  [
    'numbers begin anew in the second part',
    roadmap({ stages: all.map((stage, index) => ({ ...stage, no: String((index % 4) + 1) })) }),
  ],
  ['brackets that are no blank', roadmap({ stages: [...all, { title: 'Анализ (число пар, их состав)' }] })],
  ['ends today', roadmap({ period: { from: '2026', to: '2026-11-22' } })],
  ['begins today', roadmap({ period: { from: '2026-11-22' } })],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['none', {}, ['missing school/school']],
  ['of the municipality', { roadmaps: [roadmap({ level: 'municipal' })] }, ['missing school/school']],
  ['of Р-145', { roadmaps: [roadmap({ regime: 'r145' })] }, ['missing school/school']],
  ['a draft', { roadmaps: [roadmap({ draft: true })] }, ['missing school/school']],
  [
    'ended yesterday',
    { roadmaps: [roadmap({ period: { from: '2026', to: '2026-11-21' } })] },
    ['noneInForce roadmaps/k period'],
  ],
  [
    'begins tomorrow',
    { roadmaps: [roadmap({ period: { from: '2026-11-23' } })] },
    ['noneInForce roadmaps/k period'],
  ],
  [
    'approved tomorrow',
    { roadmaps: [roadmap({ approval: { date: '2026-11-23' } })] },
    ['noneInForce roadmaps/k period'],
  ],
  [
    'a stage is not covered',
    { roadmaps: [roadmap({ stages: stages([1], [2], [3], [4], [5], [6]) })] },
    ['stageNotCovered roadmaps/k stages'],
  ],
  [
    'two stages are not covered',
    { roadmaps: [roadmap({ stages: stages([1, 2, 3, 4], [6]) })] },
    ['stageNotCovered roadmaps/k stages', 'stageNotCovered roadmaps/k stages'],
  ],
  ['nothing is mapped', { roadmaps: [roadmap({ stages: stages([], []) })] }, ['notMapped roadmaps/k stages']],
  [
    'order 1, 3, 2 (case 75)',
    { roadmaps: [roadmap({ stages: stages([1], [3], [2], [4], [5], [6], [7]) })] },
    ['stagesReordered roadmaps/k stages.2'],
  ],
  [
    'order 1, 3, 2 by their own numbers (case 75)',
    {
      roadmaps: [
        roadmap({
          stages: ['1', '3.', 'Этап 2'].map((no) => ({
            title: 'Этап',
            no,
            sampleStages: [1, 2, 3, 4, 5, 6, 7],
          })),
        }),
      ],
    },
    ['stagesReordered roadmaps/k stages.2'],
  ],
  [
    'a blank left by the author',
    {
      roadmaps: [roadmap({ stages: [...all, { title: 'Этап', task: 'Обучить (количество) наставников' }] })],
    },
    ['unfilled roadmaps/k stages.7.task'],
  ],
  [
    'two blanks are told once',
    {
      roadmaps: [
        roadmap({
          stages: [
            ...all,
            {
              title: 'Этап',
              activities: [
                { text: 'Приказ № ____' },
                { text: 'Анкета', terms: [{ raw: '(указать месяц)' }] },
              ],
            },
          ],
        }),
      ],
    },
    ['unfilled roadmaps/k stages.7.activities.0.text'],
  ],
  [
    'skipped though covered',
    { roadmaps: [roadmap({ skippedStages: [{ stage: 7, reason: 'Нет' }] })] },
    ['needlesslySkipped roadmaps/k skippedStages.0'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, entry) => {
    expect(runRule(rule, { roadmaps: [entry] })).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('names the stages that are not covered', () => {
    const { violations } = runRule(rule, { roadmaps: [roadmap({ stages: stages([1, 2, 3, 4], [6]) })] });
    expect(violations.map(({ args }) => args['number'])).toEqual([5, 7]);
  });
});
