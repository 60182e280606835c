import type { Entry } from '#model/content';
import { isInForce } from '#model/consent';
import { isMinorOn } from '#model/permission';
import type { ConsentScope, Participant } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import { peopleOnRecord } from '../shared/people-on-record.ts';
import { personArgs } from '../shared/person-args.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';
import { findClassLetter } from './class-letter.ts';
import { entriesAboutPupils } from './texts-about-pupils.ts';

type Code = 'nameWithoutRepresentative' | 'photoWithoutRepresentative' | 'classLetter';

/** PD-07: a pupil has no surname and no photo here unless the legal representative lets them spread, and no letter of a form. */
export default defineRule<Code>({
  id: 'PD-07',
  source: '152-ФЗ ст. 9, 10.1; приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 2.2',
  codes: {
    nameWithoutRepresentative: { severity: 'error', withholds: false },
    photoWithoutRepresentative: { severity: 'error', withholds: false },
    classLetter: { severity: 'warning' },
  },
  check(context) {
    const minors = peopleOnRecord(context).filter(({ data }) => isMinorOn(data, context.asOf));
    const texts = entriesAboutPupils(context);
    if (minors.length === 0 && texts.length === 0) {
      return { violations: [], notApplicable: { code: 'noPupils', args: {} } };
    }
    return {
      violations: [
        ...minors.flatMap((person) => checkMinor(person, context)),
        ...texts.flatMap(checkLetters),
      ],
    };
  },
});

function checkMinor(person: Participant, context: RuleContext): Violation<Code>[] {
  const { data } = person;
  const at = refOf(person);
  const args = personArgs(person, context);
  const photo = 'photo' in data ? data.photo : undefined;
  return [
    ...(data.lastName === undefined || isConsentedTo(person, 'name', context.asOf)
      ? []
      : [{ code: 'nameWithoutRepresentative' as const, at, field: 'lastName', args }]),
    ...(photo === undefined || isConsentedTo(person, 'photo', context.asOf)
      ? []
      : [{ code: 'photoWithoutRepresentative' as const, at, field: 'photo', args, attachment: photo }]),
  ];
}

/** A consent lets this datum spread, on whatever channel; whether the right person signed it is a matter of FED-13. */
function isConsentedTo({ data }: Participant, scope: ConsentScope, asOf: string): boolean {
  return data.consents.some(
    (consent) =>
      consent.kind === 'distribution' && consent.scopes.includes(scope) && isInForce(consent, asOf),
  );
}

/** One finding for each text of the entry; of a body, on the line of the first letter. */
const checkLetters = rememberByEntry((entry: Entry): Violation<Code>[] =>
  entryStrings(entry)
    .filter(({ role }) => role === 'public')
    .flatMap((text) => {
      const offset = findClassLetter(text.text);
      if (offset === undefined) return [];
      const line = lineOfOffset(entry, text, offset);
      const place = { at: refOf(entry), field: text.field, ...(line === undefined ? {} : { line }) };
      return [{ code: 'classLetter' as const, ...place, args: {} }];
    }),
);
