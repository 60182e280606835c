import type { Consent } from '#model/consent';
import type { Participant } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { peopleOnRecord } from '../shared/people-on-record.ts';
import { personArgs } from '../shared/person-args.ts';

type Code = 'sameDocument' | 'sameDocumentBefore';

/** A consent is a document of its own since this day (156-ФЗ). */
const separateSince = '2025-09-01';

/** FED-09: one consent is one document with one purpose (152-ФЗ ст. 9 ред. 156-ФЗ; case 50). */
export default defineRule<Code>({
  id: 'FED-09',
  source: '152-ФЗ ст. 9 в ред. 156-ФЗ от 24.06.2025',
  codes: {
    sameDocument: { severity: 'error', withholds: false },
    sameDocumentBefore: { severity: 'warning' },
  },
  check(context) {
    const people = peopleOnRecord(context).filter((person) => pairsOf(person, context.asOf).length > 0);
    return checkEach(people, (person) => checkPairs(person, context), 'noPairs');
  },
});

interface Pair {
  processing: Consent;
  distribution: Consent;
}

/** Consents of the person to both purposes of which it is known where the original is; ended ones are out. */
function pairsOf({ data }: Participant, asOf: string): Pair[] {
  const known = data.consents.filter(
    ({ documentRef, validTo, withdrawnOn }) =>
      documentRef !== undefined &&
      asOf <= (validTo ?? asOf) &&
      (withdrawnOn === undefined || asOf < withdrawnOn),
  );
  const of = (kind: Consent['kind']) => known.filter((consent) => consent.kind === kind);
  return of('distribution').flatMap((distribution) =>
    of('processing').map((processing) => ({ processing, distribution })),
  );
}

function checkPairs(person: Participant, context: RuleContext): Violation<Code>[] {
  const same = pairsOf(person, context.asOf).filter(
    ({ processing, distribution }) => keyOf(processing) === keyOf(distribution),
  );
  return same.map(({ processing, distribution }) => {
    const signedOn = [processing.signedOn, distribution.signedOn].toSorted().at(-1) ?? '';
    return {
      code: signedOn >= separateSince ? 'sameDocument' : 'sameDocumentBefore',
      at: refOf(person),
      field: `consents.${person.data.consents.indexOf(distribution)}.documentRef`,
      args: { ...personArgs(person, context), signedOn },
    };
  });
}

function keyOf({ documentRef = '' }: Consent): string {
  return documentRef.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ');
}
