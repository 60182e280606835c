import { isCompleted } from '#model/program-status';
import type { Entry } from '#model/content';
import { programsByPairing, runningPairings } from '../shared/running-pairings.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { largestSize } from './group-size.ts';

type Code =
  | 'smallGroup'
  | 'shrunkGroup'
  | 'pairMentees'
  | 'pairMentors'
  | 'severalMentors'
  | 'noMentor'
  | 'duplicate'
  | 'self';

/** LOC-07: a pair is one and one, a group one mentor with two mentees or more (A1 п. 2.3; Р-145 alike). */
export default defineRule<Code>({
  id: 'LOC-07',
  source: 'A1 п. 2.3; REG п. 3.1',
  codes: {
    smallGroup: { severity: 'error' },
    shrunkGroup: { severity: 'warning' },
    pairMentees: { severity: 'error' },
    pairMentors: { severity: 'error' },
    severalMentors: { severity: 'warning' },
    noMentor: { severity: 'error' },
    duplicate: { severity: 'error' },
    self: { severity: 'error' },
  },
  check(context) {
    const pairings = context.all('pairings');
    return {
      violations: pairings.flatMap((pairing) => [
        ...checkMentees(pairing, context),
        ...checkMentors(pairing, context),
        ...checkDuplicates(pairing),
        ...checkSelf(pairing, context),
      ]),
      evidence: pairings.map(refOf),
      ...(pairings.length === 0 && { notApplicable: { code: 'noPairings', args: {} } }),
    };
  },
});

function checkMentees(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  const { type, mentees, history } = pairing.data;
  const count = new Set(mentees).size;
  const found = { at: refOf(pairing), field: 'mentees', args: { pairing: pairing.id, type, count } };
  if (type === 'pair') return count === 1 ? [] : [{ code: 'pairMentees', ...found }];
  if (count >= 2) return [];
  if (largestSize(count, history, context.asOf) < 2) return [{ code: 'smallGroup', ...found }];
  const state = stateOf(pairing, context);
  if (state === 'over') return [];
  return [{ code: count === 1 && state === 'running' ? 'shrunkGroup' : 'smallGroup', ...found }];
}

/** A group that shrank may finish its running programme; what is over stays as it was. */
function stateOf(pairing: Entry<'pairings'>, context: RuleContext): 'running' | 'over' | 'other' {
  const { endedOn } = pairing.data;
  if (endedOn !== undefined && endedOn <= context.asOf) return 'over';
  const programs = programsByPairing(context).get(pairing.id) ?? [];
  if (runningPairings(context).some((running) => running.pairing === pairing)) return 'running';
  return programs.length > 0 && programs.every(({ data }) => isCompleted(data, context.asOf))
    ? 'over'
    : 'other';
}

function checkMentors(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  const { type, mentors, history } = pairing.data;
  const count = new Set(mentors).size;
  const found = { at: refOf(pairing), field: 'mentors', args: { pairing: pairing.id, type, count } };
  if (count > 1) return [{ code: type === 'pair' ? 'pairMentors' : 'severalMentors', ...found }];
  if (count === 1 || stateOf(pairing, context) === 'over') return [];
  const isLookedFor =
    runningPairings(context, 'pedagogue').some((running) => running.pairing === pairing) &&
    history.some(({ event, date }) => event === 'mentor-released' && date <= context.asOf);
  return isLookedFor ? [] : [{ code: 'noMentor', ...found }];
}

function checkDuplicates(pairing: Entry<'pairings'>): Violation<Code>[] {
  return (['mentors', 'mentees'] as const).flatMap((list) =>
    pairing.data[list].flatMap((person, index, all) =>
      all.indexOf(person) === index
        ? []
        : [
            {
              code: 'duplicate' as const,
              at: refOf(pairing),
              field: `${list}.${index}`,
              args: { pairing: pairing.id, type: pairing.data.type, person },
            },
          ],
    ),
  );
}

/** Two people who mentor each other are no «self»: each direction is looked at alone. */
function checkSelf(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  const { type, mentors, mentees, reverseRoles } = pairing.data;
  const isSelf = (mentee: string, guides: readonly string[]): boolean => {
    const same = context.get('mentees', mentee)?.data.sameAsMentor;
    return same !== undefined && guides.includes(same);
  };
  const fields = [
    ...mentees.map((mentee, index) => (isSelf(mentee, mentors) ? `mentees.${index}` : undefined)),
    ...reverseRoles.map(({ mentor, mentee }, index) =>
      isSelf(mentee, [mentor]) ? `reverseRoles.${index}` : undefined,
    ),
  ];
  return fields
    .filter((field) => field !== undefined)
    .map((field) => ({ code: 'self', at: refOf(pairing), field, args: { pairing: pairing.id, type } }));
}
