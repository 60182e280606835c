import { importMentors } from '../../src/import/lists/import-people.ts';
import type { ImportResult } from '../../src/import/plan/plan.ts';
import { placeholderSchool } from '../../src/model/placeholder-school.ts';
import { listOf } from './list-document.ts';

/** A list of mentors with nothing but names, so that none of them may be shown. */
export function mentorsOf(names: readonly string[]): ImportResult {
  const list = listOf(['ФИО', 'Должность'], ...names.map((name) => [name, 'учитель']));
  return importMentors(list, { asOf: '2026-11-22', school: placeholderSchool.data });
}
