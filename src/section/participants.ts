import { menteeCategories, participants, qualificationCategories } from '#model/codes';
import { isInForce } from '#model/consent';
import type { Entry } from '#model/content';
import type { Mentor } from '#model/mentor';
import type { ConsentScope, Participant } from '#model/permission';
import { mayJoinRegionalBank } from '#model/regional-bank';
import { experienceLabel } from './experience.ts';
import { coarseCounts } from './suppress.ts';
import type { MenteeBaseView, MenteeView, MentorView, NamedPerson, PersonView } from './types.ts';
import { coded, notAfter, present } from './view-context.ts';
import type { ViewContext } from './view-context.ts';

/** Mentors of the bank who have not left: those shown by name first, by alphabet; order tells nothing of the others. */
export function buildMentors(context: ViewContext): MentorView[] {
  const programs = programsByPerson(context);
  return presentPeople(context, 'mentors')
    .map((entry): MentorView => {
      const person = context.persons.view(entry);
      return person.named ? buildMentor(context, entry, person, programs) : person;
    })
    .sort(byNameThenDescription);
}

/** Those of a bank who have not left it by the day. */
function presentPeople<K extends 'mentors' | 'mentees'>(
  { visibility, asOf }: ViewContext,
  kind: K,
): readonly Entry<K>[] {
  return visibility.shown(kind).filter(({ data: { leftOn } }) => leftOn === undefined || leftOn > asOf);
}

function buildMentor(
  context: ViewContext,
  entry: Entry<'mentors'>,
  person: NamedPerson,
  programs: ReadonlyMap<string, string[]>,
): MentorView {
  const { data } = entry;
  const allowed = <T>(scope: ConsentScope, value: T | undefined): T | undefined =>
    context.persons.may(entry, scope) ? value : undefined;
  const photo = allowed('photo', data.photo);
  const participation = allowed('participation', programs.get(`mentors/${entry.id}`));
  return {
    ...person,
    slug: entry.slug,
    achievements: allowed('achievements', data.achievements) ?? [],
    awards: (allowed('achievements', data.awards) ?? []).map(({ name, date }) => ({
      name,
      ...present({ date }),
    })),
    competenceTags: allowed('subject', data.competenceTags) ?? [],
    inRegionalBank: mayJoinRegionalBank(entry, context.school, context.asOf),
    conditions: conditionsOf(entry, context),
    programs: context.pages('programs', participation ?? []),
    ...present({
      position: allowed('position', data.position),
      subject: allowed('subject', data.subject),
      experience: allowed('experience', experienceLabel(data.experienceSince, context.asOf)),
      qualification: allowed(
        'category',
        data.qualification && qualificationCategories.labels[data.qualification],
      ),
      organisation: allowed('position', data.externalOrganisation),
      about: allowed('achievements', data.about),
      photo: photo === undefined ? undefined : context.portrait(photo, person.label),
      openMentoring: allowed('participation', openMentoringOf(data, context.persons.may(entry, 'contact'))),
      updatedOn: notAfter(data.updatedOn, context.asOf),
    }),
  };
}

/** Conditions of the distribution consents in force for the channel: they stand beside the data they are about. */
function conditionsOf({ data }: Participant, { asOf, channel }: ViewContext): string[] {
  return data.consents
    .filter(
      (consent) =>
        consent.kind === 'distribution' && consent.channels.includes(channel) && isInForce(consent, asOf),
    )
    .flatMap(({ conditions }) => conditions ?? []);
}

function openMentoringOf({ openMentoring }: Mentor, withContact: boolean) {
  if (openMentoring?.enabled !== true) return undefined;
  const { topics, formats, regionwide, contactUrl } = openMentoring;
  return { topics, formats, regionwide, ...present({ contactUrl: withContact ? contactUrl : undefined }) };
}

/** Mentees of the bank; names only by consent, the category never (PD-06). */
export function buildMentees(context: ViewContext): MenteeView[] {
  const programs = programsByPerson(context);
  return presentPeople(context, 'mentees')
    .map((entry): MenteeView => {
      const person = context.persons.view(entry);
      if (!person.named) return person;
      const tells = context.persons.may(entry, 'participation');
      return {
        ...person,
        participant: coded(participants, entry.data.participant),
        programs: tells ? context.pages('programs', programs.get(`mentees/${entry.id}`) ?? []) : [],
      };
    })
    .sort(byNameThenDescription);
}

/** What may be said of the mentees of the bank together: categories only in numbers that single out nobody (PD-06). */
export function buildMenteeBase(context: ViewContext): MenteeBaseView {
  const mentees = presentPeople(context, 'mentees');
  const groups = Map.groupBy(mentees, ({ data }) => data.category);
  const cells = Object.entries(menteeCategories.labels).map(([code, label]) => ({
    code,
    label,
    count: groups.get(code as keyof typeof menteeCategories.labels)?.length ?? 0,
  }));
  const categories = coarseCounts(cells, context.school.anonymity.smallestCount);
  return {
    hasAdults: mentees.some(({ data }) => data.participant !== 'pupil'),
    ...present({ categories }),
  };
}

/** Programmes of each mentor and mentee, in both directions of reverse mentoring, by `kind/id`. */
function programsByPerson({ visibility }: ViewContext): Map<string, string[]> {
  const programs = new Map<string, string[]>();
  const add = (person: string, program: string) => {
    const known = programs.get(person) ?? [];
    if (!known.includes(program)) programs.set(person, [...known, program]);
  };
  for (const { id, data } of visibility.shown('programs')) {
    const pairing = visibility.find('pairings', data.pairing)?.data;
    if (pairing === undefined) continue;
    const { mentors, mentees, reverseRoles } = pairing;
    for (const mentor of [...mentors, ...reverseRoles.map((role) => role.mentor)])
      add(`mentors/${mentor}`, id);
    for (const mentee of [...mentees, ...reverseRoles.map((role) => role.mentee)])
      add(`mentees/${mentee}`, id);
  }
  return programs;
}

/** By what everybody may read, so that the order tells nothing of those without a name. */
export function byNameThenDescription(a: PersonView, b: PersonView): number {
  return Number(b.named) - Number(a.named) || a.label.localeCompare(b.label, 'ru');
}
