import { expect, test } from 'vitest';
import { contentWith } from '../../tests/support/content.ts';
import { taskRows } from './task-rows.ts';

const person = {
  lastName: 'Росинкина',
  consents: [
    { kind: 'processing', signedOn: '2026-08-01' },
    { kind: 'distribution', scopes: ['name'], signedOn: '2026-08-01', withdrawnOn: '2026-11-20' },
  ],
};
const content = contentWith({
  school: { menteeBankReviews: [{ reviewedOn: '2025-12-01' }], implementsSince: '2026-09-01' },
  mentees: [{ id: 'n-1', ...person }],
  roadmaps: [
    {
      id: 'm',
      title: 'Карта',
      period: { schoolYear: '2026-2027' },
      stages: [{ title: 'Этап', activities: [{ no: '1.1', text: 'Встреча', terms: [{ raw: 'Ноябрь' }] }] }],
    },
  ],
});
const { asOf, tasks } = taskRows(content, '2026-11-22', '/razdel/');
const byId = new Map(tasks.map((task) => [task.id, task]));

test('a row leads to the field of the entry, which is called by its name', () => {
  expect(asOf).toBe('2026-11-22');
  expect(byId.get('consent-removal.n-1.2026-11-20')).toEqual({
    id: 'consent-removal.n-1.2026-11-20',
    group: 'consents',
    state: 'due',
    title: 'Убрать данные по отзыву согласия: наставляемый n-1',
    term: 'до 25 ноября 2026 года, осталось 3 дня',
    how: 'Выполните: npm run consent -- withdraw n-1 --on 2026-11-20',
    basis: '152-ФЗ ст. 10.1 ч. 12–14',
    page: '/razdel/samoproverka/pravila/fed-12/',
    entry: { kind: 'mentees', id: 'n-1', file: 'mentees/n-1.json', label: 'Росинкина' },
    field: 'consents.1.withdrawnOn',
  });
});

test('what no rule speaks of has no page, but says what plan it is of', () => {
  const row = byId.get('roadmap-activity.m.1.1');
  expect(row).toMatchObject({ title: '1.1. Встреча', basis: 'Карта', state: 'soon' });
  expect(row).not.toHaveProperty('page');
});

test('a report is done by a new entry', () => {
  expect(byId.get('report-final.2026-2027')).toMatchObject({ creates: 'reports', field: '' });
});
