import { defineRule } from '../rule.ts';

/** LOC-21: the region's plan was due within five days of 21.03.2022; history (приказ № 25, п. 4). */
export default defineRule<never>({
  id: 'LOC-21',
  source: 'приказ № 25, п. 4',
  codes: {},
  check: () => ({ violations: [], notApplicable: { code: 'past', args: {} } }),
});
