import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const text = 'Разместить локальные акты на сайте, в разделе «Наставничество»';
const roadmap = (activity: object = {}, more: object = {}): EntryInput => ({
  id: 'k',
  period: { schoolYear: '2026-2027' },
  stages: [{ title: 'Этап', activities: [{ text, terms: [{ raw: 'Сентябрь' }], ...activity }] }],
  ...more,
});
const act = (more: object = {}): EntryInput => ({ id: 'd', title: 'Приказ', level: 'local', ...more });
const done = { doneOn: '2026-09-11' };
const r145 = { regime: 'r145' };
const at = (field: string) => `roadmaps/k stages.0.activities.0.${field}`;

const accept: [name: string, input: ContentInput][] = [
  ['done, an act in force', { roadmaps: [roadmap(done)], documents: [act()] }],
  ['done, its act is shown', { roadmaps: [roadmap({ ...done, documents: ['d'] })], documents: [act()] }],
  ['not due yet', { roadmaps: [roadmap({ terms: [{ raw: 'Декабрь' }] })], documents: [act()] }],
  ['of the target model', { roadmaps: [roadmap(done, r145)], documents: [act(r145)] }],
  ['an act of both regimes', { roadmaps: [roadmap(done, r145)], documents: [act()] }],
  [
    'in other words',
    {
      roadmaps: [roadmap({ ...done, text: 'Опубликовать Положение и приказ в рубрике сайта' })],
      documents: [act()],
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'done, its act is a draft',
    {
      roadmaps: [roadmap({ ...done, documents: ['d', 'e'] })],
      documents: [act(), act({ id: 'e', draft: true })],
    },
    [`documentNotShown ${at('documents.1')}`],
  ],
  [
    'done, its act is withdrawn',
    {
      roadmaps: [roadmap({ ...done, documents: ['e'] })],
      documents: [act(), act({ id: 'e', withdrawnOn: '2026-11-22' })],
    },
    [`documentNotShown ${at('documents.0')}`],
  ],
  [
    'the term has passed, the acts are there',
    { roadmaps: [roadmap()], documents: [act()] },
    [`notMarked ${at('doneOn')}`],
  ],
  [
    'done tomorrow counts as not done',
    { roadmaps: [roadmap({ doneOn: '2026-11-23' })], documents: [act()] },
    [`notMarked ${at('doneOn')}`],
  ],
  [
    'the target model has no act of its own, done',
    { roadmaps: [roadmap(done, r145)], documents: [act({ regime: 'pedagogue' })] },
    [`notPlaced ${at('doneOn')}`],
  ],
  [
    'the target model has no act of its own, overdue',
    { roadmaps: [roadmap({}, r145)], documents: [] },
    [`notPlaced ${at('terms')}`],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], evidence: [{ id: 'd' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each<[string, ContentInput]>([
    ['no act at all', { roadmaps: [roadmap(done)] }],
    ['only a repealed one', { roadmaps: [roadmap(done)], documents: [act({ repealedOn: '2026-11-22' })] }],
    ['only acts of another level', { roadmaps: [roadmap(done)], documents: [act({ level: 'municipal' })] }],
  ])('leaves to SEC-05: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'toldElsewhere' } });
  });
  test.each<[string, ContentInput]>([
    ['no roadmap', {}],
    ['over since August', { roadmaps: [roadmap(done, { period: { schoolYear: '2025-2026' } })] }],
    ['of the municipality', { roadmaps: [roadmap(done, { level: 'municipal' })] }],
    ['news on the site', { roadmaps: [roadmap({ text: 'Размещать новости на сайте' })] }],
    ['an order that nobody places', { roadmaps: [roadmap({ text: 'Издать приказ о закреплении' })] }],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noActivity' } });
  });
});
