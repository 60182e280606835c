import { defineRule } from '../rule.ts';

/** LOC-20: the regional centre monitors and spreads practices; nothing for a school to prove (REG п. 4.2.3). */
export default defineRule<never>({
  id: 'LOC-20',
  source: 'REG п. 4.2.3',
  codes: {},
  check: () => ({ violations: [], notApplicable: { code: 'regionalCenter', args: {} } }),
});
