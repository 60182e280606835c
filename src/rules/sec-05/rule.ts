import type { Entry } from '#model/content';
import { isDocumentInForce } from '#model/document';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code = 'levelMissing' | 'noneInForce';

/** Levels that A1 п. 8.1 lists; the municipal one is allowed beside them. */
const levels = ['federal', 'regional', 'local'] as const;

/** SEC-05: the federal, the regional and the local normative base are published, each with an act in force (A1 п. 8.1). */
export default defineRule<Code>({
  id: 'SEC-05',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    levelMissing: { severity: 'error' },
    noneInForce: { severity: 'error', withholds: false },
  },
  check(context) {
    const acts = context.all('documents').filter(isAct);
    return {
      violations: levels.flatMap((level) => checkLevel(level, acts, context)),
      evidence: acts
        .filter(({ data }) => data.level !== 'municipal' && isDocumentInForce(data, context.asOf))
        .map(refOf),
    };
  },
});

/** A normative act of pedagogue mentoring: reports and blank forms are none, acts on Р-145 alone belong elsewhere. */
function isAct({ data }: Entry<'documents'>): boolean {
  return data.documentType !== 'report' && data.documentType !== 'template' && data.regime !== 'r145';
}

function checkLevel(
  level: (typeof levels)[number],
  acts: readonly Entry<'documents'>[],
  { asOf, schoolRef }: RuleContext,
): Violation<Code>[] {
  const ofLevel = acts.filter(({ data }) => data.level === level);
  if (ofLevel.some(({ data }) => isDocumentInForce(data, asOf))) return [];
  const last = ofLevel.at(-1);
  if (last === undefined) return [{ code: 'levelMissing', at: schoolRef, field: '', args: { level } }];
  const { title, repealedOn } = last.data;
  const field = repealedOn === undefined ? '' : 'repealedOn';
  return [{ code: 'noneInForce', at: refOf(last), field, args: { level, title, count: ofLevel.length } }];
}
