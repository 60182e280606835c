import { expect, test } from 'vitest';
import { programStatuses } from '#model/codes';
import type { ProgramView } from '#section/types';
import { listByState, programStates } from './program-states.ts';

const program = (id: string, code: string) =>
  ({ id, status: { code, label: code } }) as unknown as ProgramView;

test('every state of a programme has its place, once', () => {
  expect(programStates.toSorted()).toEqual(Object.keys(programStatuses.labels).sort());
});

test('what runs, extended or not, is listed first and as it was given; nothing is left out', () => {
  const programs = [
    program('over', 'completed'),
    program('longer', 'extended'),
    program('old', 'archived'),
    program('soon', 'approved'),
    program('running', 'active'),
    program('unready', 'draft'),
  ];
  expect(listByState(programs).map(({ title, program: { id } }) => [title, id])).toEqual([
    ['Реализуются', 'longer'],
    ['Реализуются', 'running'],
    ['Утверждены и скоро начнутся', 'soon'],
    ['Завершены', 'over'],
    ['В архиве', 'old'],
    ['Проекты', 'unready'],
  ]);
});
