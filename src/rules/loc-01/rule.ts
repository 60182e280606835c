import type { Entry } from '#model/content';
import { localActsInForce } from '../shared/local-acts.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code =
  'missing' | 'notAnOrder' | 'noNumber' | 'noDate' | 'partialDate' | 'noRegulationAnnex' | 'noRoadmapAnnex';

type AnnexRole = 'regulation' | 'roadmap';

/** LOC-01: the order that approves the Положение, with the Положение and the roadmap as annexes (A1 п. 3.1). */
export default defineRule<Code>({
  id: 'LOC-01',
  source: 'A1 п. 3.1; REG п. 4.4.1; A2, этап 1',
  codes: {
    missing: { severity: 'error' },
    notAnOrder: { severity: 'error', withholds: false },
    noNumber: { severity: 'error' },
    noDate: { severity: 'error' },
    partialDate: { severity: 'warning', breaks: false },
    noRegulationAnnex: { severity: 'warning' },
    noRoadmapAnnex: { severity: 'warning' },
  },
  check(context) {
    const acts = localActsInForce(context, 'approve-regulation');
    const orders = acts.filter(({ data }) => isOrder(data.documentType));
    return {
      violations: [
        ...acts.filter((act) => !orders.includes(act)).map(reportForm),
        ...(orders.length === 0 ? [reportMissing(context)] : []),
        ...orders.flatMap(checkRequisites),
        ...checkAnnexes(orders, context),
      ],
      evidence: orders.map(refOf),
    };
  },
});

function isOrder(type: string): boolean {
  return type === 'order' || type === 'directive';
}

function reportMissing(context: RuleContext): Violation<Code> {
  return { code: 'missing', at: context.schoolRef, field: '', args: {} };
}

function reportForm(act: Entry<'documents'>): Violation<Code> {
  return { code: 'notAnOrder', at: refOf(act), field: 'documentType', args: { title: act.data.title } };
}

function checkRequisites(order: Entry<'documents'>): Violation<Code>[] {
  const { documentNumber, documentDate, title } = order.data;
  const at = refOf(order);
  const violations: Violation<Code>[] = [];
  if (documentNumber === undefined) {
    violations.push({ code: 'noNumber', at, field: 'documentNumber', args: { title } });
  }
  if (documentDate === undefined) {
    violations.push({ code: 'noDate', at, field: 'documentDate', args: { title } });
  } else if (documentDate.length < 10) {
    violations.push({ code: 'partialDate', at, field: 'documentDate', args: { title, date: documentDate } });
  }
  return violations;
}

/** Annexes of all the orders together: an amending order need not repeat those of the first one. */
function checkAnnexes(orders: readonly Entry<'documents'>[], context: RuleContext): Violation<Code>[] {
  const last = orders.at(-1);
  if (last === undefined) return [];
  const roles = new Set(
    orders.flatMap(({ data }) => data.annexes.map((annex) => roleOf(annex.title, annex.document, context))),
  );
  const report = (code: Code): Violation<Code> => {
    return { code, at: refOf(last), field: 'annexes', args: { title: last.data.title } };
  };
  return [
    ...(roles.has('regulation') ? [] : [report('noRegulationAnnex')]),
    ...(roles.has('roadmap') ? [] : [report('noRoadmapAnnex')]),
  ];
}

/** What the annex is: by the document it refers to, else by its title (a roadmap's title names the Положение too). */
function roleOf(title: string, document: string | undefined, context: RuleContext): AnnexRole | undefined {
  const target = context.get('documents', document)?.data;
  if (target?.subtype === 'regulation' || target?.subtype === 'roadmap') return target.subtype;
  if (/дорожн|план\S*\s+мероприятий/iu.test(title)) return 'roadmap';
  return /положени/iu.test(title) ? 'regulation' : undefined;
}
