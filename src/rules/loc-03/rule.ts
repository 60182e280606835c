import type { Entry } from '#model/content';
import { curatorsInOffice } from '../shared/curators-in-office.ts';
import { requisitesOf } from '../shared/order-requisites.ts';
import { ownPedagogues } from '../shared/own-pedagogues.ts';
import { personArgs } from '../shared/person-args.ts';
import { runningPairings } from '../shared/running-pairings.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkRoadmap } from './roadmap-approval.ts';

export type Code =
  | 'curatorNotApproved'
  | 'curatorOrderIncomplete'
  | 'personNotApproved'
  | 'personOrderIncomplete'
  | 'roadmapNoApprover'
  | 'roadmapNoDate'
  | 'roadmapPartialDate';

/** LOC-03: the head approves curator, mentors, mentees and roadmap (A1 п. 3.3; REG п. 4.4.3). */
export default defineRule<Code>({
  id: 'LOC-03',
  source: 'A1 п. 3.3; REG п. 4.4.3',
  codes: {
    curatorNotApproved: { severity: 'warning' },
    curatorOrderIncomplete: { severity: 'error' },
    personNotApproved: { severity: 'warning' },
    personOrderIncomplete: { severity: 'error', withholds: false },
    roadmapNoApprover: { severity: 'error' },
    roadmapNoDate: { severity: 'error' },
    roadmapPartialDate: { severity: 'warning', breaks: false },
  },
  check(context) {
    const roadmaps = context
      .all('roadmaps')
      .filter(({ data }) => data.level === 'school' && data.regime === 'pedagogue');
    return {
      violations: [
        ...checkCurators(context),
        ...checkMentors(context),
        ...checkMentees(context),
        ...roadmaps.flatMap((roadmap) => checkRoadmap(roadmap, context)),
      ],
      evidence: roadmaps.map(refOf),
    };
  },
});

function checkCurators(context: RuleContext): Violation<Code>[] {
  return curatorsInOffice(context.school, context.asOf)
    .filter(({ curator }) => curator.regime === 'pedagogue')
    .flatMap(({ curator, index }): Violation<Code>[] => {
      const { missing } = requisitesOf(curator.orderRef, context);
      if (missing === undefined) return [];
      const at = context.schoolRef;
      const field = `curators.${index}.orderRef`;
      const position = curator.position ?? '';
      return missing === 'none'
        ? [{ code: 'curatorNotApproved', at, field, args: { position } }]
        : [{ code: 'curatorOrderIncomplete', at, field: `${field}.${missing}`, args: { position, missing } }];
    });
}

/** Mentors of running programmes are held to a stricter rule, LOC-04, and are not repeated here. */
function checkMentors(context: RuleContext): Violation<Code>[] {
  const atWork = new Set(
    runningPairings(context, 'pedagogue').flatMap(({ pairing: { data } }) => [
      ...data.mentors,
      ...data.reverseRoles.map((role) => role.mentor),
    ]),
  );
  return ownPedagogues(context)
    .filter((mentor) => !atWork.has(mentor.id))
    .flatMap((mentor) => checkPerson(mentor, 'appointmentOrder', context));
}

/** The order that fixes a pair or group approves its mentees too. */
function checkMentees(context: RuleContext): Violation<Code>[] {
  const fixed = new Set(
    context
      .all('pairings')
      .filter(({ data }) => requisitesOf(data.order, context).missing === undefined)
      .flatMap(({ data }) => [...data.mentees, ...data.reverseRoles.map((role) => role.mentee)]),
  );
  return context
    .all('mentees')
    .filter(({ data }) => data.participant === 'pedagogue' && data.externalOrganisation === undefined)
    .filter(({ data }) => data.leftOn === undefined || data.leftOn > context.asOf)
    .filter(({ id, data }) => data.orderRef !== undefined || !fixed.has(id))
    .flatMap((mentee) => checkPerson(mentee, 'orderRef', context));
}

function checkPerson(
  person: Entry<'mentors'> | Entry<'mentees'>,
  field: 'appointmentOrder' | 'orderRef',
  context: RuleContext,
): Violation<Code>[] {
  const order = person.kind === 'mentors' ? person.data.appointmentOrder : person.data.orderRef;
  const { missing } = requisitesOf(order, context);
  if (missing === undefined) return [];
  const at = refOf(person);
  const args = { ...personArgs(person, context), missing };
  return missing === 'none'
    ? [{ code: 'personNotApproved', at, field, args }]
    : [{ code: 'personOrderIncomplete', at, field: `${field}.${missing}`, args }];
}
