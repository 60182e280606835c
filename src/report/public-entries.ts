import { kinds } from '#model/kinds';
import { addressOf, listOfKind, pageAddresses, reportsAddress } from '#section/addresses';
import type { PersonView, Section } from '#section/types';
import type { Evidence } from './types.ts';

/** An entry as far as the public sees it: where it is shown and when it changed. */
export interface PublicEntry {
  /** Link to its own page; undefined when only a list shows it. */
  own?: Evidence;
  list: Evidence;
  /** It stands for all of its list, so that nobody can tell who of a base is meant. */
  wholeList?: true;
  /** Dates of change, never the date of an act; partial and missing ones are passed over. */
  days: readonly (string | undefined)[];
}

/** What the section shows, by `kind/id`; what is not here must not be linked or named. */
export type PublicEntries = ReadonlyMap<string, PublicEntry>;

const home: Evidence = { title: 'Главная страница раздела', address: pageAddresses.home };
const reports: Evidence = { title: kinds.reports.plural, address: reportsAddress };
const listOf = (kind: keyof typeof listOfKind | 'mentees'): Evidence => ({
  title: kinds[kind].plural,
  address: pageAddresses[kind === 'mentees' ? kind : listOfKind[kind]],
});

/** Key of the review of the bank of mentees (A1 п. 3.4), of which the page of the mentees tells. */
const menteeReview = 'school/menteeBankReviews';

/** Maps the entries that the section shows to links; the school itself is shown on the home page. */
export function mapPublicEntries(section: Section): PublicEntries {
  const paged = [
    ...section.programs.map((view) => ({
      view,
      days: [view.updatedOn, view.completion?.date, view.results?.publishedOn],
    })),
    ...section.cases.map((view) => ({ view, days: [view.updatedOn, view.publishedOn, view.selectedOn] })),
    ...section.documents.map((view) => ({ view, days: [view.updatedOn] })),
    ...section.materials.map((view) => ({ view, days: [view.updatedOn, view.publishedOn] })),
    ...section.news.map((view) => ({ view, days: [view.updatedOn, view.publishedOn] })),
    ...section.events.map((view) => ({ view, days: [view.updatedOn, view.announcedOn] })),
    ...section.roadmaps.map((view) => ({ view, days: [view.updatedOn] })),
  ];
  return new Map<string, PublicEntry>([
    ['school/school', { own: home, list: home, days: [] }],
    [menteeReview, { list: listOf('mentees'), wholeList: true, days: [section.school.menteeBankReviewedOn] }],
    ...paged.map(({ view: { kind, id, slug, title }, days }): [string, PublicEntry] => [
      `${kind}/${id}`,
      { own: { title, address: addressOf(kind, slug) }, list: listOf(kind), days },
    ]),
    ...section.reports.map(({ id, title }): [string, PublicEntry] => [
      `reports/${id}`,
      { own: { title, address: `${reportsAddress}#${id}` }, list: reports, days: [] },
    ]),
    ...section.mentors.map((mentor, index): [string, PublicEntry] => [
      `mentors/${rowId(mentor, index)}`,
      {
        ...(mentor.named && mentor.address !== undefined
          ? { own: { title: mentor.label, address: mentor.address } }
          : {}),
        list: listOf('mentors'),
        days: mentor.named ? [mentor.updatedOn] : [],
      },
    ]),
    ...section.mentees.map((mentee, index): [string, PublicEntry] => [
      `mentees/${rowId(mentee, index)}`,
      { list: listOf('mentees'), days: [section.school.menteeBankReviewedOn] },
    ]),
  ]);
}

/** Key of a person's row; whoever is not named has no id, only a place in the list. */
export function rowId(person: PersonView, index: number): string {
  return person.named ? person.id : `row ${index}`;
}

const bases: Readonly<Record<string, PublicEntry>> = {
  mentors: { list: listOf('mentors'), wholeList: true, days: [] },
  mentees: { list: listOf('mentees'), wholeList: true, days: [] },
};

/**
 * Where the public sees an entry that a rule names. Of people it is their base: a rule never tells which of them is
 * meant. Undefined when the section does not show it.
 */
export function placeOf(
  rule: string,
  { kind, id }: { kind: string; id: string },
  entries: PublicEntries,
): PublicEntry | undefined {
  if (rule === 'LOC-09' && kind === 'school') return entries.get(menteeReview);
  return bases[kind] ?? entries.get(`${kind}/${id}`);
}
