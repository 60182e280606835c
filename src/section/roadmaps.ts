import { regimes, reportKinds, roadmapLevels } from '#model/codes';
import type { Entry } from '#model/content';
import type { Report } from '#model/report';
import {
  activitiesOf,
  activityCheckpoints,
  activityDates,
  activitySpans,
  termAnchors,
} from '#model/roadmap-activities';
import type { PlacedActivity } from '#model/roadmap-activities';
import type { Roadmap } from '#model/roadmap';
import { knownPeople } from '#privacy/known-people';
import type { KnownPerson } from '#privacy/known-people';
import { approvalText } from './approval.ts';
import { compareDescending } from './programs.ts';
import { formatRequisiteDate } from './requisites.ts';
import { hideSensitive } from './contingent.ts';
import { describeResponsible } from './responsible.ts';
import { suppressSmall } from './suppress.ts';
import type { ReportView, RoadmapActivityView, RoadmapView } from './types.ts';
import { coded, entryViewOf, present } from './view-context.ts';
import type { ViewContext } from './view-context.ts';

/** Roadmaps as their authors drew them, the latest period first. */
export function buildRoadmaps(context: ViewContext): RoadmapView[] {
  const newsByActivity = new Map<string, string[]>();
  for (const { id, data } of context.visibility.shown('news')) {
    for (const key of data.roadmapActivities)
      newsByActivity.set(key, [...(newsByActivity.get(key) ?? []), id]);
  }
  const people = peopleOnPaper(context);
  return context.visibility
    .shown('roadmaps')
    .map((entry) => buildRoadmap(context, entry, newsByActivity, people))
    .sort((a, b) => compareDescending(a.period, b.period) || a.title.localeCompare(b.title, 'ru'));
}

/** Everybody whom the content names: a roadmap is printed and passed on, so a name needs the consent to paper too. */
function peopleOnPaper({ content, asOf, channel }: ViewContext): KnownPerson[] {
  const printed = knownPeople(content, asOf, 'print');
  return knownPeople(content, asOf, channel).map((person, index) => ({
    ...person,
    shown: person.shown && printed[index]?.shown === true,
  }));
}

function buildRoadmap(
  context: ViewContext,
  entry: Entry<'roadmaps'>,
  news: ReadonlyMap<string, string[]>,
  people: readonly KnownPerson[],
): RoadmapView {
  const { data } = entry;
  const placed = activitiesOf(data).map((place) => ({
    stage: place.stage,
    view: buildActivity(context, entry, place, news.get(`${entry.id}/${place.key}`) ?? [], people),
  }));
  const stages = data.stages.map((stage) => ({
    ...stage,
    activities: placed.flatMap(({ stage: own, view }) => (own === stage ? view : [])),
  }));
  const activities = placed.map(({ view }) => view);
  return {
    ...entryViewOf(context, entry, []),
    level: coded(roadmapLevels, data.level),
    regime: coded(regimes, data.regime),
    period: periodText(data.period),
    basis: context.pages('documents', data.basisDocuments),
    sections: data.sections,
    columns: data.columns,
    columnNumbers: data.columnNumbers,
    stages,
    footnotes: data.footnotes,
    figures: data.figures.map(({ caption, alt, file }) =>
      present({ caption, alt, file: file === undefined ? undefined : context.picture(file, caption ?? '') }),
    ),
    targetSeries: data.targetSeries,
    progress: {
      done: activities.filter(({ status }) => status === 'done').length,
      overdue: activities.filter(({ status }) => status === 'overdue').length,
      total: activities.length,
    },
    files: context.files(data.files, []),
    ...present({
      ownerOrganisation: data.ownerOrganisation,
      approval: approvalText(data.approval, people, [context.school.fullName, context.school.shortName]),
      programName: data.programName,
      contingentTable: data.contingentTable && hideSensitive(data.contingentTable),
    }),
  };
}

function buildActivity(
  context: ViewContext,
  { data: roadmap }: Entry<'roadmaps'>,
  { key, activity }: PlacedActivity,
  news: readonly string[],
  people: readonly KnownPerson[],
): RoadmapActivityView {
  const { no, text, subItems, terms, expectedResult, resources, responsible, doneOn, documents } = activity;
  const done = doneOn !== undefined && doneOn <= context.asOf;
  const anchors = termAnchors(roadmap);
  const { from, to } = activityDates(activity, anchors) ?? {};
  return {
    key,
    text,
    subItems,
    terms: terms.map(({ raw }) => raw),
    resources,
    spans: activitySpans(activity, anchors),
    checkpoints: activityCheckpoints(activity, roadmap),
    responsible: responsible.map((person) => describeResponsible(person, people)),
    otherCells: activity.asWritten.filter(({ column }) => roadmap.columns[column - 1]?.key === 'other'),
    status: done ? 'done' : to !== undefined && to < context.asOf ? 'overdue' : 'planned',
    documents: context.pages('documents', documents),
    news: context.pages('news', news),
    ...present({ no, expectedResult, from, to, doneOn: done ? doneOn : undefined }),
  };
}

function periodText({ text, schoolYear, from, to }: Roadmap['period']): string {
  if (text !== undefined) return text;
  if (schoolYear !== undefined) return `${schoolYear.replace('-', '–')} учебный год`;
  return [from, to].flatMap((date) => (date === undefined ? [] : formatRequisiteDate(date))).join(' – ');
}

/** Monitoring reports and surveys, newest first; small numbers of answers are not told (R145-09). */
export function buildReports(context: ViewContext): ReportView[] {
  return context.visibility
    .shown('reports')
    .map(({ id, data }): ReportView => ({
      id,
      title: data.title,
      kind: coded(reportKinds, data.kind),
      answers: buildAnswers(data.answers, context.school.anonymity.smallestCount),
      files: context.files(data.files, data.programs),
      ...present({
        regime: data.regime === undefined ? undefined : coded(regimes, data.regime),
        schoolYear: data.schoolYear,
        date: data.date,
        summary: data.summary,
        respondents: data.respondents,
        document: context.page('documents', data.document),
      }),
    }))
    .sort((a, b) => compareDescending(a.date, b.date));
}

/** Answers by question; a question whose small numbers could be worked out from the others is left out. */
function buildAnswers(answers: Report['answers'], smallestCount: number): ReportView['answers'] {
  return [...Map.groupBy(answers, ({ question }) => question)].flatMap(([question, options]) => {
    const cells = options.map(({ answer, count }, index) => ({ code: String(index), label: answer, count }));
    const counts = suppressSmall(cells, smallestCount);
    return counts === undefined ? [] : [{ question, counts }];
  });
}
