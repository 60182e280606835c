import { describe, expect, test } from 'vitest';
import type { ActivityView, ProgramView } from '#section/types';
import { buildTimeline } from './timeline.ts';

const coded = { code: 'other', label: 'другое' };

function activity(fields: Partial<ActivityView>): ActivityView {
  return { id: 'a1', title: 'Встреча', kind: coded, status: 'planned', ...fields };
}

function program(fields: Partial<ProgramView>): ProgramView {
  return {
    ...{ kind: 'programs', id: 'p', slug: 'p', address: 'programmy/p/', title: 'П', bodyHtml: '' },
    ...{
      regime: coded,
      forms: [],
      kinds: [],
      status: { code: 'active', label: 'реализуется' },
      schoolYears: [],
    },
    ...{ directions: [], difficulties: [], strengths: [], activities: [], extensions: [], corrections: [] },
    ...{ progress: { done: 0, overdue: 0, total: 0 }, cases: [], news: [] },
    ...fields,
  };
}

const lines = (view: ProgramView, asOf: string) =>
  buildTimeline(view, asOf).map(({ date, label, state }) => `${date} ${label}: ${state}`);

describe('buildTimeline', () => {
  test('a running programme: what was done, what is overdue, today, what is ahead', () => {
    const view = program({
      startDate: '2026-09-01',
      plannedEndDate: '2027-05-31',
      endDate: '2027-05-31',
      activities: [
        activity({ title: 'Позже', dueDate: '2026-12-01' }),
        activity({ title: 'Опоздали', dueDate: '2026-11-10', status: 'overdue' }),
        activity({ title: 'Сделали', dueDate: '2026-09-20', doneOn: '2026-09-18', status: 'done' }),
        activity({ title: 'Отменили', dueDate: '2026-10-01', status: 'cancelled' }),
      ],
    });
    expect(lines(view, '2026-11-22')).toEqual([
      '2026-09-01 Начало программы: состоялось',
      '2026-09-18 Сделали: выполнено',
      '2026-11-10 Опоздали: просрочено',
      '2026-11-22 Сегодня: по состоянию на этот день',
      '2026-12-01 Позже: впереди',
      '2027-05-31 Окончание по плану: впереди',
    ]);
  });

  test('the last day is not past, the day after it is', () => {
    const view = program({ plannedEndDate: '2026-11-30', endDate: '2026-11-30' });
    expect(lines(view, '2026-11-30')).toContain('2026-11-30 Окончание по плану: впереди');
    expect(lines(view, '2026-12-01')).toContain('2026-11-30 Окончание по плану: срок прошёл');
  });

  test('an extended programme keeps its first end beside the new one', () => {
    const view = program({
      plannedEndDate: '2026-03-31',
      endDate: '2026-09-30',
      extensions: [{ agreedOn: '2026-03-25', newEndDate: '2026-09-30' }],
    });
    expect(lines(view, '2026-04-01')).toEqual([
      '2026-03-25 Срок продлён до 30 сентября 2026 года: согласовано',
      '2026-03-31 Окончание по первоначальному плану: срок продлён',
      '2026-04-01 Сегодня: по состоянию на этот день',
      '2026-09-30 Окончание с учётом продления: впереди',
    ]);
  });

  test('a completed programme ends with its completion: no today, nothing ahead or overdue', () => {
    const view = program({
      startDate: '2025-09-01',
      plannedEndDate: '2026-05-29',
      endDate: '2026-05-29',
      completion: { date: '2026-03-20', label: 'завершена досрочно' },
      activities: [
        activity({ dueDate: '2026-02-01', status: 'overdue' }),
        activity({ title: 'Последняя встреча', doneOn: '2026-03-20', status: 'done' }),
      ],
    });
    expect(lines(view, '2026-11-22')).toEqual([
      '2025-09-01 Начало программы: состоялось',
      '2026-03-20 Последняя встреча: выполнено',
      '2026-03-20 Завершение программы: завершена досрочно',
    ]);
  });
});
