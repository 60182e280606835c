import { isDocumentInForce } from '#model/document';
import type { Entry } from '#model/content';
import { activitiesOf, activityDates, termAnchors } from '#model/roadmap-activities';
import type { PlacedActivity } from '#model/roadmap-activities';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { activityName, activityWords } from '../shared/activity-words.ts';
import { checkEach } from '../shared/check-each.ts';
import { roadmapsAtWork } from '../shared/roadmap-period.ts';

type Code = 'notPlaced' | 'documentNotShown' | 'notMarked';

/**
 * RM-06: the local acts that a roadmap undertakes to place are in the section. That a level of acts is empty is told by
 * SEC-05; here only acts of the target model, which SEC-05 does not count, and what one activity names.
 */
export default defineRule<Code>({
  id: 'RM-06',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    notPlaced: { severity: 'warning' },
    documentNotShown: { severity: 'warning' },
    notMarked: { severity: 'info' },
  },
  check(context) {
    const roadmaps = [...roadmapsAtWork(context, 'pedagogue'), ...roadmapsAtWork(context, 'r145')].filter(
      ({ data }) => placingActs(data).length > 0,
    );
    const outcome = checkEach(roadmaps, (roadmap) => checkActivities(roadmap, context), 'noActivity');
    const placed = roadmaps.flatMap((roadmap) => localActs(roadmap, context));
    if (outcome.violations.length > 0 || roadmaps.length === 0 || placed.length > 0)
      return { ...outcome, ...(placed.length > 0 && { evidence: [...new Set(placed)].map(refOf) }) };
    return { violations: [], notApplicable: { code: 'toldElsewhere', args: {} } };
  },
});

const placing = /(?:^|\P{L})(?:размещ|размест|публик|опубликов|выклад|вылож)/u;
const acts = /(?:^|\P{L})(?:локальн|положени|приказ|распоряжени|акт(?:ы|ов|а)?(?!\p{L}))/u;
const site = /(?:^|\P{L})(?:сайт|раздел|рубрик)/u;

/** Activities that place local acts in the section (001, stage 1). */
function placingActs(roadmap: Entry<'roadmaps'>['data']): PlacedActivity[] {
  return activitiesOf(roadmap).filter(({ activity }) => {
    const words = activityWords(activity);
    return placing.test(words) && acts.test(words) && site.test(words);
  });
}

/** Local acts in force that belong to the regime of the roadmap. */
function localActs({ data: { regime } }: Entry<'roadmaps'>, context: RuleContext): Entry<'documents'>[] {
  return context
    .all('documents')
    .filter(
      ({ data }) =>
        data.level === 'local' &&
        data.documentType !== 'report' &&
        data.documentType !== 'template' &&
        (data.regime ?? regime) === regime &&
        isDocumentInForce(data, context.asOf),
    );
}

function checkActivities(roadmap: Entry<'roadmaps'>, context: RuleContext): Violation<Code>[] {
  const { data } = roadmap;
  const hasActs = localActs(roadmap, context).length > 0;
  return placingActs(data).flatMap(({ activity, path }): Violation<Code>[] => {
    const { doneOn, documents } = activity;
    const isDone = doneOn !== undefined && doneOn <= context.asOf;
    const end = activityDates(activity, termAnchors(data))?.to;
    const isDue = isDone || (end !== undefined && end < context.asOf);
    const args = { title: data.title, activity: activityName(activity) };
    const at = refOf(roadmap);
    if (!hasActs) {
      const isOurs = isDue && data.regime === 'r145';
      return isOurs ? [{ code: 'notPlaced', at, field: `${path}.${isDone ? 'doneOn' : 'terms'}`, args }] : [];
    }
    if (!isDone) return isDue ? [{ code: 'notMarked', at, field: `${path}.doneOn`, args }] : [];
    return documents.flatMap((id, index): Violation<Code>[] => {
      const stored = context.content.entries.documents.find((document) => document.id === id);
      if (stored === undefined || context.get('documents', id) !== undefined) return [];
      const field = `${path}.documents.${index}`;
      return [{ code: 'documentNotShown', at, field, args: { ...args, document: stored.data.title } }];
    });
  });
}
