import { curatorsInOffice } from '../shared/curators-in-office.ts';
import { ownPedagogues } from '../shared/own-pedagogues.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';

type Code = 'noHead' | 'noCurator' | 'noMentors' | 'noPsychologist';

/** LOC-13: the school has a head, a curator, mentors and a pedagogue-psychologist (REG п. 5.1). */
export default defineRule<Code>({
  id: 'LOC-13',
  source: 'REG п. 5.1',
  codes: {
    noHead: { severity: 'warning' },
    noCurator: { severity: 'warning' },
    noMentors: { severity: 'warning' },
    noPsychologist: { severity: 'warning' },
  },
  check(context) {
    return {
      violations: staffOf(context)
        .filter(({ isNamed }) => !isNamed)
        .map(({ code, field }) => ({ code, at: context.schoolRef, field, args: {} })),
      evidence: [context.schoolRef],
    };
  },
});

function staffOf(context: RuleContext): { code: Code; field: string; isNamed: boolean }[] {
  const { school, asOf } = context;
  const curators = curatorsInOffice(school, asOf).filter(({ curator }) => curator.regime === 'pedagogue');
  return [
    { code: 'noHead', field: 'head', isNamed: hasName(school.head) },
    { code: 'noCurator', field: 'curators', isNamed: curators.some(({ curator }) => hasName(curator)) },
    { code: 'noMentors', field: '', isNamed: ownPedagogues(context).length > 0 },
    { code: 'noPsychologist', field: 'psychologist', isNamed: hasName(school.psychologist) },
  ];
}

/** A single name without a surname is a name. */
function hasName(person: { lastName?: string | undefined; firstName?: string | undefined } | undefined) {
  return (person?.lastName ?? person?.firstName) !== undefined;
}
