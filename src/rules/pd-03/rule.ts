import type { Participant } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, RuleOutcome, Violation } from '../rule.ts';
import { peopleInBases } from '../shared/people-in-bases.ts';
import { personArgs } from '../shared/person-args.ts';
import { dataDocuments, dutyDocuments } from './consent-documents.ts';

/** PD-03: the consent to the duties of mentoring is a document of its own, not the one on personal data. */
export default defineRule<'sameDocument'>({
  id: 'PD-03',
  source: 'A2, этап 1, п. 2; 152-ФЗ ст. 9',
  codes: { sameDocument: { severity: 'warning' } },
  check(context) {
    const checked = peopleInBases(context).flatMap((person) => {
      const data = dataDocuments(person, context.asOf);
      const duty = dutyDocuments(person, context);
      return data.length === 0 || duty.length === 0 ? [] : [{ person, data, duty }];
    });
    if (checked.length === 0)
      return { violations: [], notApplicable: { code: 'nothingToCompare', args: {} } };
    return compare(checked, context);
  },
});

interface Documents {
  person: Participant;
  data: ReturnType<typeof dataDocuments>;
  duty: ReturnType<typeof dutyDocuments>;
}

function compare(checked: readonly Documents[], context: RuleContext): RuleOutcome<'sameDocument'> {
  const compared = checked.map(({ person, data, duty }) => ({
    person,
    violations: duty.flatMap(({ at, field, name }): Violation<'sameDocument'>[] => {
      const same = data.find((document) => document.name === name);
      if (same === undefined) return [];
      return [{ code: 'sameDocument', at, field, args: { ...personArgs(person, context), kind: same.kind } }];
    }),
  }));
  return {
    violations: compared.flatMap(({ violations }) => violations),
    evidence: compared.filter(({ violations }) => violations.length === 0).map(({ person }) => refOf(person)),
  };
}
