import type { SelfCheck } from '#report/types';
import { present } from '#section/view-context';
import type { FigureView, MentorView, Section } from '#section/types';
import { feedAddresses } from '../addresses.ts';
import { createFeedTools } from './feed-tools.ts';
import type { FeedOptions, FeedTools } from './feed-tools.ts';
import { buildDocument, buildRoadmap } from './records/documents.ts';
import { buildMenteeBase, buildMentorBase } from './records/people.ts';
import { buildProgram } from './records/programs.ts';
import { buildCase, buildEvent, buildMaterial, buildNewsItem } from './records/publications.ts';
import { buildSchoolRecord } from './records/school.ts';
import { feedVersion, tombstoneKinds } from './schema.ts';
import type { Feed } from './schema.ts';

/**
 * The feed of a section: nothing that its pages do not show, field by field, so that a new field of a view stays out
 * until the contract names it.
 * @param section of the channel `feed`
 * @param bank mentors of the section of the channel `regionalBank`
 * @param selfCheck of the same content and day
 */
export function buildFeed(
  section: Section,
  bank: readonly MentorView[],
  selfCheck: SelfCheck,
  options: FeedOptions,
): Feed {
  const tools = createFeedTools(options);
  const { asOf, updatedOn, rulesetVersion, contentHash } = section;
  return {
    schemaVersion: feedVersion,
    schemaUrl: tools.url(feedAddresses.schema),
    url: tools.url(feedAddresses.section),
    sectionUrl: tools.url(''),
    ...{ asOf, updatedOn, rulesetVersion, contentHash },
    school: buildSchoolRecord(section.school, tools),
    indicators: section.figures.map(buildIndicator),
    programs: section.programs.map((view) => buildProgram(view, tools)),
    mentors: buildMentorBase(section, bank, tools),
    mentees: buildMenteeBase(section, tools),
    cases: section.cases.map((view) => buildCase(view, tools)),
    documents: section.documents.map((view) => buildDocument(view, tools)),
    materials: section.materials.map((view) => buildMaterial(view, tools)),
    news: section.news.map((view) => buildNewsItem(view, tools)),
    events: section.events.map((view) => buildEvent(view, tools)),
    roadmaps: section.roadmaps.map((view) => buildRoadmap(view, tools)),
    selfCheck: buildSelfCheckSummary(selfCheck, tools),
    tombstones: buildTombstones(section),
  };
}

function buildIndicator(figure: FigureView): Feed['indicators'][number] {
  const { id, label, numerator, denominator, indicator } = figure;
  return { id, label, numerator, ...present({ denominator, indicator }) };
}

function buildSelfCheckSummary({ counts, items }: SelfCheck, { url }: FeedTools): Feed['selfCheck'] {
  const { yes, no, notApplicable, errors, warnings, hints } = counts;
  return {
    url: url(feedAddresses.selfCheck),
    counts: { yes, no, notApplicable, errors, warnings, hints },
    items: items.map(({ id, answer, changedOn }) => ({ id, answer, ...present({ changedOn }) })),
  };
}

function buildTombstones({ tombstones }: Section): Feed['tombstones'] {
  return tombstones.flatMap(({ kind, id, withdrawnOn }) => {
    const known = tombstoneKinds.find((candidate) => candidate === kind);
    return known === undefined ? [] : [{ kind: known, id, withdrawnOn }];
  });
}
