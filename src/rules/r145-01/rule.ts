import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { personArgs } from '../shared/person-args.ts';
import { r145Programs } from '../shared/r145-programs.ts';

type Code = 'tooYoung' | 'ageUnknown';

/** Even a pupil who went to school early is past ten in this form and was in the form before. */
const surelyTenFromForm = 6;

/** R145-01: the target model covers pupils from the age of ten on the day when the programme begins. */
export default defineRule<Code>({
  id: 'R145-01',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, раздел 1',
  codes: {
    tooYoung: { severity: 'error' },
    ageUnknown: { severity: 'warning' },
  },
  check(context) {
    const participations = r145Programs(context).flatMap((program) =>
      pupilsOf(program, context).map((pupil) => ({ program, pupil })),
    );
    if (participations.length === 0) {
      return { violations: [], notApplicable: { code: 'noPupils', args: {} } };
    }
    const checked = participations.map(({ program, pupil }) => ({
      pupil,
      found: checkAge(pupil, program, context),
    }));
    return {
      violations: checked.flatMap(({ found }) => found),
      evidence: checked.filter(({ found }) => found.length === 0).map(({ pupil }) => refOf(pupil)),
    };
  },
});

function pupilsOf({ data }: Entry<'programs'>, context: RuleContext): Entry<'mentees'>[] {
  const pairing = context.get('pairings', data.pairing);
  return (pairing?.data.mentees ?? []).flatMap((id) => {
    const mentee = context.get('mentees', id);
    return mentee?.data.participant === 'pupil' ? [mentee] : [];
  });
}

/** The tenth birthday itself is in time; the date is not repeated in the arguments, since pages may show them. */
function checkAge(
  pupil: Entry<'mentees'>,
  program: Entry<'programs'>,
  context: RuleContext,
): Violation<Code>[] {
  const { ageTenReachedOn, atLeastTenAtStart, grade } = pupil.data;
  const at = refOf(pupil);
  const args = { ...personArgs(pupil, context), program: program.data.title };
  const start = program.data.startDate;
  if (ageTenReachedOn !== undefined && start !== undefined) {
    return ageTenReachedOn <= start ? [] : [{ code: 'tooYoung', at, field: 'ageTenReachedOn', args }];
  }
  if (atLeastTenAtStart === false) return [{ code: 'tooYoung', at, field: 'atLeastTenAtStart', args }];
  const isKnown =
    atLeastTenAtStart === true ||
    (grade !== undefined && grade >= surelyTenFromForm) ||
    (ageTenReachedOn !== undefined && ageTenReachedOn <= context.asOf);
  return isKnown ? [] : [{ code: 'ageUnknown', at, field: 'atLeastTenAtStart', args }];
}
