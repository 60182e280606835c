import { defineRule } from '../rule.ts';

/** R145-15: a single errand of the municipality to ten schools; a school's content says nothing of it. */
export default defineRule<never>({
  id: 'R145-15',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, п. 3',
  codes: {},
  check: () => ({ violations: [], notApplicable: { code: 'municipalErrand', args: { due: '2020-12-17' } } }),
});
