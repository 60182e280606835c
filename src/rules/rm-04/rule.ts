import type { Entry } from '#model/content';
import { activitiesOf, activityDates, readTerm, termAnchors } from '#model/roadmap-activities';
import type { PlacedActivity } from '#model/roadmap-activities';
import type { ParsedTerm } from '#model/term/term-form';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { activityName } from '../shared/activity-words.ts';
import { checkEach } from '../shared/check-each.ts';
import { publishesResults } from './publishes-results.ts';

type Code = 'duringProgram' | 'beforeCompletion';

/** RM-04: a roadmap does not plan to publish results before the programmes are completed (A1 п. 8.2; case 77). */
export default defineRule<Code>({
  id: 'RM-04',
  source: 'A1 п. 8.2',
  codes: {
    duringProgram: { severity: 'warning' },
    beforeCompletion: { severity: 'warning' },
  },
  check(context) {
    const roadmaps = context
      .all('roadmaps')
      .filter(({ data }) => data.level === 'school' && publicationsOf(data).length > 0);
    return checkEach(roadmaps, checkPublications, 'noPublication');
  },
});

function publicationsOf(roadmap: Entry<'roadmaps'>['data']): PlacedActivity[] {
  return activitiesOf(roadmap).filter(({ activity }) => publishesResults(activity));
}

function checkPublications(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const anchors = termAnchors(roadmap.data);
  const completion = completionStart(roadmap.data);
  return publicationsOf(roadmap.data).flatMap(({ activity, path }) =>
    activity.terms.flatMap((term, index): Violation<Code>[] => {
      const { forms, dates } = readTerm(term, anchors);
      const found = { at: refOf(roadmap), field: `${path}.terms.${index}.raw` };
      const args = { title: roadmap.data.title, activity: activityName(activity), term: term.raw };
      if (forms.some(isDuringProgram)) return [{ code: 'duringProgram', ...found, args }];
      if (dates?.to === undefined || completion === undefined || dates.to >= completion) return [];
      return [{ code: 'beforeCompletion', ...found, args: { ...args, date: completion } }];
    }),
  );
}

/** «В течение реализации Программы», «через месяц после начала»; «по окончании» is what the rule wants. */
function isDuringProgram(form: ParsedTerm): boolean {
  return form.type === 'relative' && form.span === 'program' && form.part !== 'end';
}

/** The first day of what the stage of completion plans besides publications; undefined when it tells no day. */
function completionStart(roadmap: Entry<'roadmaps'>['data']): string | undefined {
  const anchors = termAnchors(roadmap);
  return activitiesOf(roadmap)
    .filter(({ stage, activity }) => isCompletion(stage) && !publishesResults(activity))
    .flatMap(({ activity }) => activityDates(activity, anchors)?.from ?? [])
    .sort()[0];
}

/** Stage 6 of the sample A2, or a stage that is called so (stage 7 of the target model). */
function isCompletion({ sampleStages, title }: PlacedActivity['stage']): boolean {
  return sampleStages.includes(6) || /^\P{L}*заверш/iu.test(title);
}
