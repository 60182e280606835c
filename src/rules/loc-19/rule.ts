import { defineRule } from '../rule.ts';

/** LOC-19: the municipality keeps a base of mentors; a school feeds it but does not keep it (REG п. 4.3). */
export default defineRule<never>({
  id: 'LOC-19',
  source: 'REG п. 4.3',
  codes: {},
  check: () => ({ violations: [], notApplicable: { code: 'municipality', args: {} } }),
});
