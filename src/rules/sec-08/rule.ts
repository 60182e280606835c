import { schoolYearOf } from '#model/calendar/school-year';
import { localActsInForce } from '../shared/local-acts.ts';
import { defineRule, refOf } from '../rule.ts';
import { curatorsInOffice } from '../shared/curators-in-office.ts';
import { roadmapsAtWork } from '../shared/roadmap-period.ts';

type Code = 'notInPlace';

/** SEC-08: the school runs the system this school year: an order, a roadmap, a curator (REG п. 7.1.2). */
export default defineRule<Code>({
  id: 'SEC-08',
  source: 'REG п. 7.1.2',
  codes: { notInPlace: { severity: 'warning' } },
  check(context) {
    const { asOf, school, schoolRef } = context;
    const orders = localActsInForce(context, 'approve-regulation');
    const roadmaps = roadmapsAtWork(context, 'pedagogue');
    const curators = curatorsInOffice(school, asOf).filter(({ curator }) => curator.regime === 'pedagogue');
    const parts = { order: orders.length, roadmap: roadmaps.length, curator: curators.length };
    const missing = Object.entries(parts).flatMap(([part, found]) => (found === 0 ? [part] : []));
    const args = { missing: missing.join(' '), schoolYear: schoolYearOf(asOf) };
    return {
      violations: missing.length === 0 ? [] : [{ code: 'notInPlace', at: schoolRef, field: '', args }],
      evidence: [...orders, ...roadmaps].map(refOf),
      indicators: [
        { id: 'SEC-08.inPlace', numerator: missing.length === 0 ? 1 : 0, denominator: 1 },
        { id: 'SEC-08.parts', numerator: 3 - missing.length, denominator: 3 },
      ],
    };
  },
});
