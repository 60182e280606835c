import type { Entry } from '#model/content';
import type { Participant } from '#model/permission';
import { isMinorOn } from '#model/permission';
import type { RuleContext } from '../rule.ts';
import { personLinks } from '../shared/person-links.ts';

/** Published entries that tell of pupils, in the order of kinds and files; a roadmap's wording is its document's. */
export function entriesAboutPupils(context: RuleContext): Entry[] {
  const pupils = new Set(
    [...context.all('mentors'), ...context.all('mentees')]
      .filter((person) => isPupil(person, context.asOf))
      .map(keyOf),
  );
  const programs = new Set(
    context
      .all('programs')
      .filter((program) => isOfPupils(program, pupils, context))
      .map(({ id }) => id),
  );
  const linksPupil = ({ body }: Entry) =>
    personLinks(body).some(({ id }) => pupils.has(`mentors/${id}`) || pupils.has(`mentees/${id}`));
  const namesProgram = (ids: readonly string[]) => ids.some((id) => programs.has(id));
  return [
    ...context.all('mentors').filter((person) => pupils.has(keyOf(person))),
    ...context.all('mentees').filter((person) => pupils.has(keyOf(person))),
    ...context.all('programs').filter((program) => programs.has(program.id) || linksPupil(program)),
    ...[...context.all('cases'), ...context.all('news'), ...context.all('events')].filter(
      (entry) => namesProgram(entry.data.programs) || linksPupil(entry),
    ),
    ...context.all('materials').filter(linksPupil),
    ...context
      .all('documents')
      .filter(({ data }) => data.program !== undefined && programs.has(data.program)),
    ...context.all('reports').filter(({ data }) => namesProgram(data.programs)),
  ];
}

function keyOf({ kind, id }: Entry): string {
  return `${kind}/${id}`;
}

function isPupil({ data }: Participant, asOf: string): boolean {
  return 'participant' in data
    ? data.participant === 'pupil'
    : data.grade !== undefined || isMinorOn(data, asOf);
}

/** A programme of the target model with a form for pupils, or with pupils among its people. */
function isOfPupils({ data }: Entry<'programs'>, pupils: ReadonlySet<string>, context: RuleContext): boolean {
  if (data.regime === 'r145' && data.forms.some((form) => form.endsWith('-pupil'))) return true;
  const pairing = context.get('pairings', data.pairing)?.data;
  return [
    ...(pairing?.mentors ?? []).map((id) => `mentors/${id}`),
    ...(pairing?.mentees ?? []).map((id) => `mentees/${id}`),
  ].some((key) => pupils.has(key));
}
