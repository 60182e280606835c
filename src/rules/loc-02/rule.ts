import { earliestDay } from '#model/calendar/partial-date';
import type { Entry } from '#model/content';
import { isDocumentInForce } from '#model/document';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';

type Code =
  | 'severalInForce'
  | 'supersededNotRepealed'
  | 'limitedTerm'
  | 'beforeApproval'
  | 'noApproval'
  | 'partialApproval';

type Regulation = Entry<'documents'>;

/** LOC-02: one Положение in force, from its approval and without an end (A1 п. 9.1). */
export default defineRule<Code>({
  id: 'LOC-02',
  source: 'A1 п. 9.1',
  codes: {
    severalInForce: { severity: 'error', withholds: false },
    supersededNotRepealed: { severity: 'warning' },
    limitedTerm: { severity: 'warning' },
    beforeApproval: { severity: 'error', withholds: false },
    noApproval: { severity: 'warning' },
    partialApproval: { severity: 'warning', breaks: false },
  },
  check(context) {
    const regulations = context
      .all('documents')
      .filter(
        ({ data }) => data.level === 'local' && data.subtype === 'regulation' && data.regime !== 'r145',
      );
    const inForce = regulations.filter(({ data }) => isDocumentInForce(data, context.asOf));
    return {
      violations: [
        ...checkSingle(inForce),
        ...regulations.flatMap((regulation) => checkDates(regulation, context.asOf)),
      ],
      evidence: inForce.map(refOf),
      ...(regulations.length === 0 && { notApplicable: { code: 'noRegulation', args: {} } }),
    };
  },
});

/** The newest version counts; others in force are an error, those it names as superseded only lack a date. */
function checkSingle(inForce: readonly Regulation[]): Violation<Code>[] {
  const current = inForce.toSorted(byDate).at(-1);
  if (current === undefined) return [];
  const chain = supersededBy(current, inForce);
  return inForce
    .filter((regulation) => regulation !== current)
    .map((regulation) => ({
      code: chain.has(regulation.id) ? 'supersededNotRepealed' : 'severalInForce',
      at: refOf(regulation),
      field: 'repealedOn',
      args: { title: regulation.data.title, current: current.data.title },
    }));
}

function byDate(one: Regulation, other: Regulation): number {
  return startOf(one).localeCompare(startOf(other));
}

function startOf({ data }: Regulation): string {
  return data.effectiveFrom ?? data.approvedOn ?? data.documentDate ?? '';
}

function supersededBy(current: Regulation, inForce: readonly Regulation[]): Set<string> {
  const chain = new Set<string>();
  let next = current.data.supersedes;
  while (next !== undefined && !chain.has(next)) {
    chain.add(next);
    next = inForce.find(({ id }) => id === next)?.data.supersedes;
  }
  return chain;
}

function checkDates(regulation: Regulation, asOf: string): Violation<Code>[] {
  const { title, effectiveFrom, effectiveTo, repealedOn } = regulation.data;
  const at = refOf(regulation);
  const approved = regulation.data.approvedOn ?? regulation.data.documentDate;
  const violations: Violation<Code>[] = [];
  const isRepealed = repealedOn !== undefined && repealedOn <= asOf;
  if (effectiveTo !== undefined && !isRepealed) {
    violations.push({ code: 'limitedTerm', at, field: 'effectiveTo', args: { title, date: effectiveTo } });
  }
  if (approved === undefined) {
    violations.push({ code: 'noApproval', at, field: 'approvedOn', args: { title } });
    return violations;
  }
  if (approved.length < 10) {
    violations.push({ code: 'partialApproval', at, field: 'approvedOn', args: { title, date: approved } });
  }
  if (effectiveFrom !== undefined && effectiveFrom < earliestDay(approved)) {
    const args = { title, from: effectiveFrom, approved };
    violations.push({ code: 'beforeApproval', at, field: 'effectiveFrom', args });
  }
  return violations;
}
