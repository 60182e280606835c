import { describe, expect, it } from 'vitest';
import type { RoadmapActivityView, RoadmapView } from '#section/types';
import { buildCourse, countUndated } from './roadmap-course.ts';

type Stage = RoadmapView['stages'][number];

const activity = (fields: Partial<RoadmapActivityView>): RoadmapActivityView => ({
  ...{ key: '1.1', text: 'Встреча', subItems: [], terms: [], resources: [], responsible: [], otherCells: [] },
  ...{ spans: [], checkpoints: [], status: 'planned', documents: [], news: [] },
  ...fields,
});
const stage = (...activities: RoadmapActivityView[]): Stage => ({
  ...{ title: 'Этап', sampleStages: [], activities },
});
const half = activity({
  ...{ spans: [{ from: '2026-09-01', to: '2026-10-31' }], from: '2026-09-01', to: '2026-10-31' },
});
const last = activity({ spans: [{ to: '2026-12-31' }], to: '2026-12-31' });

describe('a roadmap along the months', () => {
  it('reaches from the first to the last month of its activities', () => {
    const course = buildCourse({ stages: [stage(half, last)] }, '2026-11-22');
    expect(course?.scale.months.map(({ label }) => label)).toEqual(['сен', 'окт', 'ноя', 'дек']);
    expect(course?.stages[0]?.lanes.map(({ bars }) => bars)).toEqual([
      [{ from: 0, to: 50 }],
      [{ from: 99.19, to: 100 }],
    ]);
    expect(course?.today).toBe(67.5);
  });

  it.each(['2026-08-31', '2027-01-01'])('has no «today» on %s, outside of its months', (asOf) => {
    expect(buildCourse({ stages: [stage(half, last)] }, asOf)?.today).toBeUndefined();
  });

  it('marks the days by which what repeats is due, and counts what has no days', () => {
    const repeated = activity({ checkpoints: ['2026-09-30', '2026-10-31'] });
    const course = buildCourse({ stages: [stage(half, repeated, activity({})), stage()] }, '2026-11-22');
    expect(course?.stages).toHaveLength(1);
    expect(course?.stages[0]?.lanes[1]?.points).toEqual([50, 100]);
    expect(course && countUndated(course)).toBe(1);
  });

  it('is not drawn when nothing has a place in the calendar', () => {
    expect(
      buildCourse({ stages: [stage(activity({ terms: ['по мере необходимости'] }))] }, '2026-11-22'),
    ).toBe(undefined);
  });
});
