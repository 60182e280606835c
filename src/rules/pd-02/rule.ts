import { fullName, permits } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import { peopleInBases } from '../shared/people-in-bases.ts';
import { peopleOnRecord } from '../shared/people-on-record.ts';
import { storedEntries } from '../shared/stored-entries.ts';
import { namesNotForPaper, withheldNames } from '../shared/withheld-names.ts';
import { checkFiles } from './named-files.ts';
import type { FileCode } from './named-files.ts';
import { checkPaper, checkStrings } from './named-strings.ts';
import type { StringCode } from './named-strings.ts';
import { checkOwnName } from './own-name.ts';
import type { OwnNameCode } from './own-name.ts';

/**
 * PD-02: a name stands in the content only with a consent to its distribution, for the folder itself may be public
 * (152-ФЗ ст. 10.1; cases 44–47, 52).
 */
export default defineRule<OwnNameCode | StringCode | FileCode>({
  id: 'PD-02',
  source: '152-ФЗ ст. 10.1',
  codes: {
    noConsent: { severity: 'error', withholds: false },
    notBegun: { severity: 'info' },
    expiredRecently: { severity: 'warning', breaks: false },
    expired: { severity: 'error', withholds: false },
    scope: { severity: 'error', withholds: false },
    nameInText: { severity: 'error' },
    nameInInternal: { severity: 'error', withholds: false },
    nameInAddress: { severity: 'error' },
    nameInPersonAddress: { severity: 'error', withholds: false },
    nameInFileName: { severity: 'error', withholds: false },
    nameInFile: { severity: 'error', withholds: false },
    nameOnPaper: { severity: 'info' },
  },
  check(context) {
    const { school, asOf } = context;
    const participants = peopleInBases(context);
    const shown = participants.filter(
      (person) => fullName(person.data) !== '' && permits(person, 'name', 'site', school, asOf),
    );
    const names = withheldNames(context);
    const notForPaper = namesNotForPaper(context);
    const violations = [
      ...peopleOnRecord(context).flatMap((person) => checkOwnName(person, context)),
      ...storedEntries(context).flatMap((entry) => checkStrings(entry, names)),
      ...checkFiles(context, names),
      ...storedEntries(context).flatMap((entry) => checkPaper(entry, notForPaper)),
    ];
    if (participants.length === 0) return { violations, notApplicable: { code: 'noParticipants', args: {} } };
    return {
      violations,
      evidence: shown.map((person) => refOf(person)),
      indicators: [{ id: 'PD-02.named', numerator: shown.length, denominator: participants.length }],
    };
  },
});
