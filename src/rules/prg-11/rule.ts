import type { Entry } from '#model/content';
import { defineRule } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { checkCancelled } from './cancelled.ts';
import type { CancelledCode } from './cancelled.ts';
import { checkConsents } from './consents.ts';
import type { ConsentCode } from './consents.ts';
import { checkTerms } from './terms.ts';
import type { TermCode } from './terms.ts';

/** PRG-11: extension or correction only by mutual consent of the mentor and all mentees (A1 п. 7.2). */
export default defineRule<ConsentCode | TermCode | CancelledCode>({
  id: 'PRG-11',
  source: 'A1 п. 7.2',
  codes: {
    mentorMissing: { severity: 'error' },
    menteeMissing: { severity: 'error' },
    nobodyAgreed: { severity: 'error' },
    futureConsent: { severity: 'error', withholds: false },
    notLater: { severity: 'error' },
    order: { severity: 'error' },
    afterCompletion: { severity: 'error' },
    retroactive: { severity: 'warning' },
    beforeStart: { severity: 'warning' },
    overYear: { severity: 'warning' },
    cancelledAlone: { severity: 'warning' },
    unknownActivity: { severity: 'warning' },
  },
  check: (context) =>
    checkEach(
      pedagoguePrograms(context).filter(isChanged),
      (program) => [
        ...checkConsents(program, context),
        ...checkTerms(program),
        ...checkCancelled(program, context.asOf),
      ],
      'noChanges',
    ),
});

function isChanged({ data }: Entry<'programs'>): boolean {
  return (
    data.extensions.length > 0 ||
    data.corrections.length > 0 ||
    data.activities.some(({ cancelledOn }) => cancelledOn !== undefined)
  );
}
