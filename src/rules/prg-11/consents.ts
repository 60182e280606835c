import type { Entry } from '#model/content';
import type { Program } from '#model/program';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { menteesOn } from '../shared/group-members.ts';
import { personArgs } from '../shared/person-args.ts';

export type ConsentCode = 'mentorMissing' | 'menteeMissing' | 'nobodyAgreed' | 'futureConsent';

type Change = Program['extensions'][number] | Program['corrections'][number];

/** Who did not agree to an extension or a correction, of those who took part on the day of the consent. */
export function checkConsents(program: Entry<'programs'>, context: RuleContext): Violation<ConsentCode>[] {
  const { extensions, corrections } = program.data;
  return [
    ...extensions.flatMap((change, index) =>
      checkChange(program, change, { field: `extensions.${index}`, change: 'extension' }, context),
    ),
    ...corrections.flatMap((change, index) =>
      checkChange(program, change, { field: `corrections.${index}`, change: 'correction' }, context),
    ),
  ];
}

function checkChange(
  program: Entry<'programs'>,
  { agreedOn, mentorAgreed, menteesAgreed }: Change,
  { field, change }: { field: string; change: 'extension' | 'correction' },
  context: RuleContext,
): Violation<ConsentCode>[] {
  const at = refOf(program);
  const args = { title: program.data.title, change, date: agreedOn };
  const pairing = context.get('pairings', program.data.pairing);
  const members = pairing === undefined ? [] : menteesOn(pairing.data, agreedOn);
  const missing = members.filter((id) => !menteesAgreed.includes(id));
  return [
    ...(agreedOn > context.asOf
      ? [{ code: 'futureConsent' as const, at, field: `${field}.agreedOn`, args }]
      : []),
    ...(mentorAgreed ? [] : [{ code: 'mentorMissing' as const, at, field: `${field}.mentorAgreed`, args }]),
    ...missing.map((id) => ({
      code: 'menteeMissing' as const,
      at,
      field: `${field}.menteesAgreed`,
      args: { ...args, ...describeMentee(id, context) },
    })),
    ...(members.length === 0 && menteesAgreed.length === 0
      ? [{ code: 'nobodyAgreed' as const, at, field: `${field}.menteesAgreed`, args }]
      : []),
  ];
}

function describeMentee(id: string, context: RuleContext): Record<string, string> {
  const mentee = context.get('mentees', id);
  return mentee === undefined ? { role: 'mentee', person: id, name: '' } : personArgs(mentee, context);
}
