import { describe, expect, test } from 'vitest';
import type { ActivityView, ProgramView } from '#section/types';
import { activity, program } from '../../tests/support/program-view.ts';
import { buildTimeline, stateOf } from './timeline.ts';

const lines = (view: ProgramView, asOf: string, resultsFrom?: string) =>
  buildTimeline(view, asOf, resultsFrom).map((point) => {
    const { sign, date = 'без даты', no, label, dueDate } = point;
    const title = no === undefined ? label : `${no}. ${label}`;
    return `${sign} ${date} ${title}: ${stateOf(point)}${dueDate === undefined ? '' : ` · срок ${dueDate}`}`;
  });

const resultsLater = 'results без даты Результаты: Будут опубликованы после завершения программы';

describe('buildTimeline', () => {
  test('a running programme: every activity of the plan with its number, kind, due day and day of doing', () => {
    const meeting = { code: 'regular-meeting', label: 'регулярная встреча' };
    const view = program({
      startDate: '2026-09-01',
      plannedEndDate: '2027-05-31',
      endDate: '2027-05-31',
      activities: [
        activity({ title: 'Позже', dueDate: '2026-12-01', kind: meeting }),
        activity({ title: 'Опоздали', dueDate: '2026-11-10', status: 'overdue' }),
        activity({ title: 'Сделали', dueDate: '2026-09-20', doneOn: '2026-09-18', status: 'done' }),
        activity({ title: 'Отменили', dueDate: '2026-10-01', status: 'cancelled' }),
        activity({ title: 'Когда-нибудь' }),
        activity({ title: 'Сделали без срока', doneOn: '2026-10-20', status: 'done' }),
      ],
    });
    expect(lines(view, '2026-11-22')).toEqual([
      'done 2026-09-01 Начало программы: Состоялось',
      'done 2026-09-18 3. Сделали: Выполнено · другое · срок 2026-09-20',
      'cancelled 2026-10-01 4. Отменили: Отменено · другое',
      'done 2026-10-20 6. Сделали без срока: Выполнено · другое',
      'overdue 2026-11-10 2. Опоздали: Просрочено · другое',
      'today 2026-11-22 Сегодня: По состоянию на этот день',
      'ahead 2026-12-01 1. Позже: Впереди · регулярная встреча',
      'ahead 2027-05-31 Окончание по плану: Впереди',
      'ahead без даты 5. Когда-нибудь: Впереди · другое · срок не указан',
      resultsLater,
    ]);
  });

  test.each<[string, string, string]>([
    ['Регулярная встреча: план', 'регулярная встреча', 'Впереди'],
    ['Заключительная встреча', 'заключительная встреча пары или группы', 'Впереди'],
    ['План', 'регулярная встреча', 'Впереди · регулярная встреча'],
  ])('the kind is told once: %s, %s', (title, label, state) => {
    const one: ActivityView = activity({ title, kind: { code: 'x', label }, dueDate: '2026-12-01' });
    const points = buildTimeline(program({ activities: [one] }), '2026-11-22');
    expect(points.filter(({ no }) => no === 1).map(stateOf)).toEqual([state]);
  });

  test('only today is marked as today', () => {
    const points = buildTimeline(program({ startDate: '2026-11-22' }), '2026-11-22');
    expect(points.map(({ sign, today }) => [sign, today])).toEqual([
      ['done', undefined],
      ['today', true],
      ['results', undefined],
    ]);
  });

  test('the last day is not past, the day after it is', () => {
    const view = program({ plannedEndDate: '2026-11-30', endDate: '2026-11-30' });
    expect(lines(view, '2026-11-30')).toContain('ahead 2026-11-30 Окончание по плану: Впереди');
    expect(lines(view, '2026-12-01')).toContain('overdue 2026-11-30 Окончание по плану: Срок прошёл');
  });

  test('an extended and corrected programme keeps its first end beside the new one', () => {
    const view = program({
      plannedEndDate: '2026-03-31',
      endDate: '2026-09-30',
      extensions: [
        {
          ...{ agreedOn: '2026-03-25', oldEndDate: '2026-03-31', newEndDate: '2026-09-30' },
          order: 'приказ от 27.03.2026 № 31-о',
        },
      ],
      corrections: [{ agreedOn: '2026-03-26', description: 'Вместо урока – занятие.' }],
    });
    expect(lines(view, '2026-04-01')).toEqual([
      'extended 2026-03-25 Срок продлён с 31 марта 2026 года до 30 сентября 2026 года: По обоюдному согласию · приказ от 27.03.2026 № 31-о',
      'corrected 2026-03-26 Содержание изменено: По обоюдному согласию · Вместо урока – занятие.',
      'cancelled 2026-03-31 Окончание по первоначальному плану: Срок продлён',
      'today 2026-04-01 Сегодня: По состоянию на этот день',
      'ahead 2026-09-30 Окончание с учётом продления: Впереди',
      resultsLater,
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
    const course = [
      'done 2025-09-01 Начало программы: Состоялось',
      'cancelled 2026-02-01 1. Встреча: Снято с плана · другое',
      'done 2026-03-20 2. Последняя встреча: Выполнено · другое',
      'completed 2026-03-20 Завершение программы: Завершена досрочно',
    ];
    expect(lines(view, '2026-03-22')).toEqual(course);
    expect(lines(view, '2026-03-22', '2026-04-01')).toEqual([
      ...course,
      'results 2026-04-01 Результаты: Будут опубликованы',
    ]);
    const results = { summary: 'Итог', indicators: [], files: [], publishedOn: '2026-04-01' };
    expect(lines({ ...view, results }, '2026-05-01')).toEqual([
      ...course,
      'done 2026-04-01 Результаты: Опубликованы',
    ]);
  });
});
