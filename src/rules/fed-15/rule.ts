import { defineRule } from '../rule.ts';

/** FED-15: fines for breaches of the personal data law, told as help; a school's content cannot be fined or not. */
export default defineRule<never>({
  id: 'FED-15',
  source: 'КоАП РФ ст. 13.11',
  codes: {},
  check: () => ({ violations: [], notApplicable: { code: 'reference', args: {} } }),
});
