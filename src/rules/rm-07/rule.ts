import type { Entry } from '#model/content';
import { mayBeProcessed } from '#model/permission';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { activityWords } from '../shared/activity-words.ts';
import { checkEach } from '../shared/check-each.ts';
import { peopleInBases } from '../shared/people-in-bases.ts';
import { roadmapsAtWork } from '../shared/roadmap-period.ts';

type Code = 'notPlanned';

/** Stages of the sample roadmap that form the banks: 2 of mentees, 3 of mentors. */
const bankStages = [2, 3] as const;

/**
 * RM-07: where the banks are formed, the roadmap plans to collect the consents to processing (A2 п. 2.2, 3.2). That a
 * consent of somebody is missing is told by PD-01 alone; here the answer is left open then.
 */
export default defineRule<Code>({
  id: 'RM-07',
  source: 'A2 п. 2.2, 3.2; 152-ФЗ ст. 9',
  codes: { notPlanned: { severity: 'warning' } },
  check(context) {
    const roadmaps = [...roadmapsAtWork(context, 'pedagogue'), ...roadmapsAtWork(context, 'r145')].filter(
      ({ data }) => bankStages.some((number) => stagesOf(data, number).length > 0),
    );
    const outcome = checkEach(roadmaps, checkStages, 'noBanks');
    if (outcome.violations.length > 0 || roadmaps.length === 0) return outcome;
    const hasAll = peopleInBases(context).every((person) => mayBeProcessed(person, context.asOf));
    return hasAll ? outcome : { violations: [], notApplicable: { code: 'toldElsewhere', args: {} } };
  },
});

/** Stages of the roadmap that answer a stage of the sample and plan something. */
function stagesOf({ stages }: Entry<'roadmaps'>['data'], number: number) {
  return stages.filter(
    ({ sampleStages, activities }) => sampleStages.includes(number) && activities.length > 0,
  );
}

/** Several stages may answer one of the sample: it is enough when one of them plans the consents. */
function checkStages(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const { title, stages } = roadmap.data;
  const lacking = bankStages.filter((number) => {
    const found = stagesOf(roadmap.data, number);
    return found.length > 0 && !found.some(({ activities }) => activities.some(collectsConsents));
  });
  // One stage may form both banks: it is told of once.
  const places = new Set(lacking.flatMap((number) => stagesOf(roadmap.data, number).slice(0, 1)));
  return [...places].map((stage) => ({
    code: 'notPlanned',
    at: refOf(roadmap),
    field: `stages.${stages.indexOf(stage)}.activities`,
    args: { title, stage: stage.title },
  }));
}

type Activity = Entry<'roadmaps'>['data']['stages'][number]['activities'][number];

function collectsConsents(activity: Activity): boolean {
  const words = [activityWords(activity), activity.expectedResult ?? ''].join(' ').toLocaleLowerCase('ru');
  return /(?:^|\P{L})согласи[еяйюм]/u.test(words);
}
