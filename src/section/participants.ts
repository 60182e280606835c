import { partialPrecision } from '#model/calendar/partial-date';
import { participants, qualificationCategories } from '#model/codes';
import type { Entry } from '#model/content';
import type { Mentor } from '#model/mentor';
import { permits } from '#model/permission';
import type { ConsentScope } from '#model/permission';
import { mayJoinRegionalBank } from '#model/regional-bank';
import { experienceYears } from './people.ts';
import type { FileView, MenteeView, MentorView } from './types.ts';
import { coded, notAfter, present } from './view-context.ts';
import type { ViewContext } from './view-context.ts';

/** Mentors of the bank who have not left: those shown by name first, by alphabet; order tells nothing of the others. */
export function buildMentors(context: ViewContext): MentorView[] {
  const programs = programsByPerson(context);
  return context.visibility
    .shown('mentors')
    .filter(({ data }) => data.leftOn === undefined || data.leftOn > context.asOf)
    .map((entry) => buildMentor(context, entry, programs))
    .sort(byNameThenDescription);
}

function buildMentor(
  context: ViewContext,
  entry: Entry<'mentors'>,
  programs: ReadonlyMap<string, string[]>,
): MentorView {
  const { data } = entry;
  const person = context.person(entry);
  const allowed = <T>(scope: ConsentScope, value: T | undefined): T | undefined =>
    person.named && permits(entry, scope, 'site', context.school, context.asOf) ? value : undefined;
  const photo = allowed('photo', data.photo);
  return {
    ...person,
    slug: entry.slug,
    achievements: allowed('achievements', data.achievements) ?? [],
    awards: (allowed('achievements', data.awards) ?? []).map(({ name, date }) => ({
      name,
      ...present({ date }),
    })),
    competenceTags: person.named ? data.competenceTags : [],
    inRegionalBank: mayJoinRegionalBank(entry, context.school, context.asOf),
    programs: person.named ? context.pages('programs', programs.get(`mentors/${entry.id}`) ?? []) : [],
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
      photo: photo === undefined ? undefined : pictureOf(context, photo, person.label),
      openMentoring: person.named ? openMentoringOf(data) : undefined,
      updatedOn: notAfter(data.updatedOn, context.asOf),
    }),
  };
}

function openMentoringOf({ openMentoring }: Mentor): MentorView['openMentoring'] {
  if (openMentoring?.enabled !== true) return undefined;
  const { topics, formats, regionwide, contactUrl } = openMentoring;
  return { topics, formats, regionwide, ...present({ contactUrl }) };
}

function pictureOf(context: ViewContext, file: string, title: string): FileView | undefined {
  return context.files([{ file, title, isResult: false }], [])[0];
}

/** Mentees of the bank; names only by consent, the category never (PD-06). */
export function buildMentees(context: ViewContext): MenteeView[] {
  const programs = programsByPerson(context);
  return context.visibility
    .shown('mentees')
    .filter(({ data }) => data.leftOn === undefined || data.leftOn > context.asOf)
    .map((entry): MenteeView => {
      const person = context.person(entry);
      return {
        ...person,
        participant: coded(participants, entry.data.participant),
        programs: person.named ? context.pages('programs', programs.get(`mentees/${entry.id}`) ?? []) : [],
      };
    })
    .sort(byNameThenDescription);
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

function byNameThenDescription(
  a: { named: boolean; label: string; id: string },
  b: { named: boolean; label: string; id: string },
): number {
  return Number(b.named) - Number(a.named) || a.label.localeCompare(b.label, 'ru') || (a.id < b.id ? -1 : 1);
}

const rules = new Intl.PluralRules('ru');
const yearForms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'год', few: 'года' };

/** «12 лет»; nothing when only the year is known and it is this year. */
function experienceLabel(since: string | undefined, asOf: string): string | undefined {
  const years = experienceYears(since, asOf);
  if (since === undefined || years === undefined) return undefined;
  if (years === 0) return partialPrecision(since) === 'year' ? undefined : 'меньше года';
  return `${years} ${yearForms[rules.select(years)] ?? 'лет'}`;
}
