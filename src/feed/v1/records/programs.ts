import {
  activityKinds,
  mentoringForms,
  mentoringKinds,
  pairingTypes,
  programStatuses,
  regimes,
} from '#model/codes';
import { present } from '#section/view-context';
import type { ActivityView, ParticipantsView, ProgramView } from '#section/types';
import { codeIn, codesIn, filesOf, idsOf, pageOf, personOf } from '../feed-tools.ts';
import type { FeedTools } from '../feed-tools.ts';
import type { FeedProgram } from '../schema/programs.ts';

/** A programme's record: what its page shows, without the body. */
export function buildProgram(view: ProgramView, tools: FeedTools): FeedProgram {
  const { participants, completion, results } = view;
  return tools.seal({
    ...pageOf(tools, view),
    regime: codeIn(regimes, view.regime),
    forms: codesIn(mentoringForms, view.forms),
    kinds: codesIn(mentoringKinds, view.kinds),
    status: codeIn(programStatuses, view.status),
    schoolYears: view.schoolYears,
    ...present({
      summary: view.summary,
      startDate: view.startDate,
      plannedEndDate: view.plannedEndDate,
      endDate: view.endDate,
      approval: view.approval,
      externalCurator: view.externalCurator,
      participants: participants && buildParticipants(participants),
      reverseNote: view.reverseNote,
      completion: completion && { date: completion.date, label: completion.label },
      results: results && buildResults(results, tools),
    }),
    directions: view.directions,
    difficulties: view.difficulties,
    strengths: view.strengths,
    activities: view.activities.map(buildActivity),
    progress: {
      done: view.progress.done,
      overdue: view.progress.overdue,
      total: view.progress.total,
    },
    extensions: view.extensions.map(({ agreedOn, oldEndDate, newEndDate, order }) => ({
      agreedOn,
      newEndDate,
      ...present({ oldEndDate, order }),
    })),
    corrections: view.corrections.map(({ agreedOn, description }) => ({ agreedOn, description })),
    cases: idsOf(view.cases),
    news: idsOf(view.news),
  });
}

function buildParticipants({ type, mentors, mentees, reverse, order }: ParticipantsView) {
  return {
    type: codeIn(pairingTypes, type),
    mentors: mentors.map(personOf),
    mentees: mentees.map(personOf),
    reverse: reverse.map(({ mentor, mentee, topic }) => ({
      mentor: personOf(mentor),
      mentee: personOf(mentee),
      topic,
    })),
    ...present({ order }),
  };
}

function buildActivity({ id, title, kind, dueDate, doneOn, status }: ActivityView) {
  return { id, title, kind: codeIn(activityKinds, kind), status, ...present({ dueDate, doneOn }) };
}

function buildResults(
  { summary, indicators, files, publishedOn }: NonNullable<ProgramView['results']>,
  tools: FeedTools,
) {
  return {
    summary,
    indicators: indicators.map(({ name, before, after }) => ({ name, after, ...present({ before }) })),
    files: filesOf(tools, files),
    ...present({ publishedOn }),
  };
}
