import { describe, expect, it } from 'vitest';
import { getIn, setIn } from './set-in.ts';

const draft = { title: 'Карта', stages: [{ no: '1', activities: [{ text: 'а' }] }, { no: '2' }] };

describe('setIn', () => {
  it.each([
    [['title'], 'Другая', { ...draft, title: 'Другая' }],
    [['title'], undefined, { stages: draft.stages }],
    [['stages', '1', 'no'], '3', { ...draft, stages: [draft.stages[0], { no: '3' }] }],
    [['stages', '1', 'no'], undefined, { ...draft, stages: [draft.stages[0], {}] }],
    [['period', 'from'], '2026', { ...draft, period: { from: '2026' } }],
    [[], 'всё', 'всё'],
  ])('%j', (path, value, expected) => {
    expect(setIn(draft, path, value)).toEqual(expected);
  });

  it('leaves what is beside the path as it is', () => {
    const next = setIn(draft, ['stages', '1', 'no'], '3') as typeof draft;
    expect(next.stages[0]).toBe(draft.stages[0]);
  });
});

describe('getIn', () => {
  it.each([
    ['title', 'Карта'],
    ['stages.0.activities.0.text', 'а'],
    ['stages.5.no', undefined],
    ['title.length.x', undefined],
    ['stages.constructor', undefined],
  ])('%s', (path, expected) => {
    expect(getIn(draft, path)).toBe(expected);
  });
});
