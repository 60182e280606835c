import { documentLevels, documentSubtypes, documentTypes, regimes, roadmapLevels } from '#model/codes';
import { present } from '#section/view-context';
import type { DocumentView, RoadmapView } from '#section/types';
import { asciiUrl } from '../../addresses.ts';
import { codeIn, filesOf, idsOf, pageOf } from '../feed-tools.ts';
import type { FeedTools } from '../feed-tools.ts';
import type { FeedDocument, FeedRoadmap } from '../schema/documents.ts';

/** A document's record: requisites, status and files, without the text. */
export function buildDocument(view: DocumentView, tools: FeedTools): FeedDocument {
  const { subtype, url } = view;
  return tools.seal({
    ...pageOf(tools, view),
    level: codeIn(documentLevels, view.level),
    type: codeIn(documentTypes, view.type),
    requisites: view.requisites,
    status: view.status.code,
    ...present({
      summary: view.summary,
      subtype: subtype && codeIn(documentSubtypes, subtype),
      number: view.number,
      date: view.date,
      issuer: view.issuer,
      approvedBy: view.approvedBy,
      approvedOn: view.approvedOn,
      effectiveFrom: view.effectiveFrom,
      effectiveTo: view.effectiveTo,
      repealedOn: view.repealedOn,
      sourceUrl: url === undefined ? undefined : asciiUrl(url),
      supersedes: view.supersedes?.id,
      supersededBy: view.supersededBy?.id,
    }),
    files: filesOf(tools, view.files),
    annexes: view.annexes.map(({ number, title, document, file }) => ({
      title,
      files: filesOf(tools, file === undefined ? [] : [file]),
      ...present({ number, document: document?.id }),
    })),
  });
}

/** A roadmap's record: how far each stage has come; the plan itself is on the page. */
export function buildRoadmap(view: RoadmapView, tools: FeedTools): FeedRoadmap {
  return tools.seal({
    ...pageOf(tools, view),
    level: codeIn(roadmapLevels, view.level),
    regime: codeIn(regimes, view.regime),
    period: view.period,
    basis: idsOf(view.basis),
    progress: {
      done: view.progress.done,
      overdue: view.progress.overdue,
      total: view.progress.total,
    },
    stages: view.stages.map(({ no, title, activities }) => {
      const count = (status: string) => activities.filter((activity) => activity.status === status).length;
      const progress = { done: count('done'), overdue: count('overdue'), total: activities.length };
      return { title, progress, ...present({ no }) };
    }),
    files: filesOf(tools, view.files),
    ...present({ approval: view.approval }),
  });
}
