import type { Content } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';
import type { ConsentChannel } from '#model/permission';
import { knownPeople } from '#privacy/known-people';
import { createNameScanner } from '#privacy/name-scanner';
import type { NameScanner } from '#privacy/name-scanner';
import type { Evaluation } from '#rules/finding';
import { buildDocuments } from './documents.ts';
import { buildIndicators } from './indicators/build-indicators.ts';
import { buildMenteeBase, buildMentees, buildMentors } from './participants.ts';
import { buildPrograms } from './programs.ts';
import { buildCases, buildEvents, buildMaterials, buildNews } from './publications.ts';
import { buildReports, buildRoadmaps } from './roadmaps.ts';
import { buildSchool } from './school.ts';
import { sieveNames } from './sieve.ts';
import type { Section, WithheldView } from './types.ts';
import type { SectionTools } from './view-context.ts';
import { createViewContext } from './view-context.ts';
import { decideVisibility } from './visibility.ts';
import { buildTombstones, buildWithheld } from './withheld.ts';

/**
 * The read model: all that pages, feed, search and images may show on the day. Whatever must not be shown is dropped
 * or anonymised here and nowhere else.
 * @param evaluation the rules' verdict on the same content and the same day
 * @param channel where it will be shown: people are named by the consent for that channel (152-ФЗ ст. 10.1)
 */
export function buildSection(
  content: Content,
  evaluation: Evaluation,
  tools: SectionTools,
  channel: ConsentChannel,
): Section {
  const { asOf } = evaluation;
  const school = (content.school ?? placeholderSchool).data;
  const visibility = decideVisibility(content, evaluation, asOf);
  const context = createViewContext(content, school, visibility, tools, channel);
  const scanner = createNameScanner(knownPeople(content, asOf, channel));
  const section = {
    channel,
    asOf,
    contentHash: content.contentHash,
    rulesetVersion: evaluation.rulesetVersion,
    school: buildSchool(context),
    programs: buildPrograms(context),
    mentors: buildMentors(context),
    mentees: buildMentees(context),
    menteeBase: buildMenteeBase(context),
    cases: buildCases(context),
    documents: buildDocuments(context),
    materials: buildMaterials(context),
    news: buildNews(context),
    events: buildEvents(context),
    roadmaps: buildRoadmaps(context),
    reports: buildReports(context),
    files: [...context.published.values()].sort(byAddress),
    withheld: withoutNames(buildWithheld(content, visibility), scanner),
    tombstones: buildTombstones(content, asOf),
  };
  const shown = sieveNames({ ...section, updatedOn: latestChange(section) }, scanner);
  return { ...shown, ...buildIndicators(content, evaluation, shown, (id) => tools.indicatorLabel(id)) };
}

/** What is withheld stays counted, without an id that holds a name. */
function withoutNames(views: readonly WithheldView[], scanner: NameScanner): WithheldView[] {
  return views.map(({ id, ...view }) =>
    id === undefined || scanner.find(id).length > 0 ? view : { ...view, id },
  );
}

function byAddress(a: { address: string }, b: { address: string }): number {
  return a.address < b.address ? -1 : 1;
}

/** The latest day among what is shown, never after `asOf`. */
function latestChange(section: Omit<Section, 'updatedOn' | 'figures' | 'indicators'>): string {
  const days = [
    ...[section.programs, section.documents, section.materials, section.roadmaps]
      .flat()
      .map(({ updatedOn }) => updatedOn),
    ...section.programs.map(({ completion }) => completion?.date),
    ...[...section.news, ...section.cases].flatMap(({ publishedOn, updatedOn }) => [publishedOn, updatedOn]),
    ...section.events.flatMap(({ announcedOn, updatedOn }) => [announcedOn, updatedOn]),
  ];
  const past = days.filter((day): day is string => day !== undefined && day <= section.asOf);
  return past.sort().at(-1) ?? section.asOf;
}
