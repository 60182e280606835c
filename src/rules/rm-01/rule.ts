import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { entryStrings } from '../shared/entry-strings.ts';
import { roadmapsAtWork, schoolRoadmaps } from '../shared/roadmap-period.ts';
import { firstOutOfOrder } from './stage-order.ts';

type Code =
  | 'missing'
  | 'noneInForce'
  | 'notMapped'
  | 'stageNotCovered'
  | 'needlesslySkipped'
  | 'stagesReordered'
  | 'unfilled';

/** Stages of the sample roadmap A2, by number. */
const sampleStages = [1, 2, 3, 4, 5, 6, 7] as const;

/** RM-01: the school has a roadmap in force that answers every stage of the sample (A1 п. 3.3–3.4; A2). */
export default defineRule<Code>({
  id: 'RM-01',
  source: 'REG п. 4.4.3; A1 п. 3.3; A1 п. 3.4; A2',
  codes: {
    missing: { severity: 'error' },
    noneInForce: { severity: 'error', withholds: false },
    notMapped: { severity: 'warning' },
    stageNotCovered: { severity: 'warning' },
    needlesslySkipped: { severity: 'warning', breaks: false },
    stagesReordered: { severity: 'warning', breaks: false },
    unfilled: { severity: 'info' },
  },
  check(context) {
    const inForce = roadmapsAtWork(context, 'pedagogue');
    const unfilled = context.all('roadmaps').filter(isOfSchool).flatMap(checkPlaceholders);
    if (inForce.length > 0) {
      const violations = inForce.flatMap((roadmap) => [...checkStages(roadmap), ...checkOrder(roadmap)]);
      return { violations: [...violations, ...unfilled], evidence: inForce.map(refOf) };
    }
    const last = schoolRoadmaps(context, 'pedagogue').at(-1);
    if (last === undefined) {
      return { violations: [{ code: 'missing', at: context.schoolRef, field: '', args: {} }, ...unfilled] };
    }
    const args = { title: last.data.title };
    return { violations: [{ code: 'noneInForce', at: refOf(last), field: 'period', args }, ...unfilled] };
  },
});

/** Many stages may answer one of the sample and one stage many; a stage may be skipped with a reason. */
function checkStages(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const at = refOf(roadmap);
  const { title, stages, skippedStages } = roadmap.data;
  const covered = new Set(stages.flatMap((stage) => stage.sampleStages));
  if (covered.size === 0 && skippedStages.length === 0) {
    return [{ code: 'notMapped', at, field: 'stages', args: { title } }];
  }
  const skipped = new Set(skippedStages.map(({ stage }) => stage));
  return [
    ...sampleStages
      .filter((number) => !covered.has(number) && !skipped.has(number))
      .map((number) => ({ code: 'stageNotCovered' as const, at, field: 'stages', args: { title, number } })),
    ...skippedStages.flatMap(({ stage: number }, index) => {
      if (!covered.has(number)) return [];
      const field = `skippedStages.${index}`;
      return [{ code: 'needlesslySkipped' as const, at, field, args: { title, number } }];
    }),
  ];
}

/** Stages 1, 3, 2 (case 75): by the stages of the sample that they answer, or by their own numbers. */
function checkOrder(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const { title, stages } = roadmap.data;
  const place = firstOutOfOrder(stages);
  const stage = place === undefined ? undefined : stages[place];
  if (stage === undefined) return [];
  const args = { title, stage: stage.title };
  return [{ code: 'stagesReordered', at: refOf(roadmap), field: `stages.${place}`, args }];
}

function isOfSchool({ data }: Entry<'roadmaps'>): boolean {
  return data.level === 'school';
}

/** A blank that the author of the document has left to be filled in: «______», «(количество)». */
const placeholder =
  /_{3,}|\((?:количество|число|дата|номер|название|наименование|фамилия|фио|ф\.\s?и\.\s?о\.|указать[^()]{0,60})\)/iu;

/** One hint a roadmap: whoever fills in one blank sees the others. */
function checkPlaceholders(roadmap: Entry<'roadmaps'>): Violation<Code>[] {
  const found = entryStrings(roadmap).flatMap(({ field, text, role }) => {
    const words = role === 'public' ? placeholder.exec(text)?.[0] : undefined;
    return words === undefined ? [] : [{ field, words }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const args = { title: roadmap.data.title, words: first.words, count: found.length };
  return [{ code: 'unfilled', at: refOf(roadmap), field: first.field, args }];
}
