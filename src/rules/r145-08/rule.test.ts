import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const completion = { ground: 'plan-completed', date: '2026-11-22' };
const content = (monitoring: object | undefined, more: Record<string, unknown> = {}): ContentInput => ({
  programs: [{ id: 'p', regime: 'r145', startDate: '2026-09-01', monitoring, ...more }],
});

const accept: [name: string, input: ContentInput][] = [
  ['the entry evaluation of a running programme', content({ stage1: '2026-09-10' })],
  ['both of a completed one', content({ stage1: '2026-09-10', stage2: '2026-11-22' }, { completion })],
  ['both on one day', content({ stage1: '2026-09-10', stage2: '2026-09-10' })],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'the second without the first',
    content({ stage2: '2026-11-20' }),
    ['firstMissing programs/p monitoring.stage1'],
  ],
  [
    'the second a day before the first',
    content({ stage1: '2026-09-10', stage2: '2026-09-09' }),
    ['secondBeforeFirst programs/p monitoring.stage2'],
  ],
  [
    'completed without a second',
    content({ stage1: '2026-09-10' }, { completion }),
    ['secondMissing programs/p monitoring.stage2'],
  ],
  [
    'completed without any',
    content(undefined, { completion }),
    ['secondMissing programs/p monitoring.stage2'],
  ],
];

const silent: [name: string, input: ContentInput][] = [
  ['a running programme without evaluations', content(undefined)],
  ['completed tomorrow', content(undefined, { completion: { ...completion, date: '2026-11-23' } })],
  ['the other regime', content({ stage2: '2026-11-20' }, { regime: 'pedagogue' })],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], evidence: [{ id: 'p' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'tooEarly' } });
  });
});
