import { atomicQuestions, nothingShown } from '#messages/self-check';
import type { Evaluation, Finding, RuleResult } from '#rules/finding';
import type { DocumentView, Section } from '#section/types';
import { gatherEvidence } from './gather-evidence.ts';
import { reasonOf } from './not-applicable.ts';
import { publicRemarks } from './remarks.ts';
import { rowId } from './public-entries.ts';
import type { PublicView } from './remarks.ts';
import type { SelfCheckRow } from './types.ts';
import { violatingEntries } from './violating-entries.ts';

/** One of the ten atomic items of A1 п. 8.1: what of the section answers it, and which findings speak of it. */
interface AtomicItem {
  name: keyof typeof atomicQuestions;
  /** The rule of the item first; then rules whose «неприменимо» covers the item too. */
  rules: readonly [string, ...string[]];
  shown: (section: Section) => readonly { kind: string; id: string }[];
  concerns: (finding: Finding) => boolean;
}

const anyFinding = () => true;
const hasCode =
  (...codes: string[]) =>
  (finding: Finding) =>
    codes.includes(finding.code);

const isInForce = ({ status }: DocumentView) => status.code === 'inForce';
const isAct = ({ type }: DocumentView) => type.code !== 'report' && type.code !== 'template';
const isLetter = ({ type, level }: DocumentView) => type.code === 'letter' && level.code !== 'local';

const normativeItem = (level: 'federal' | 'regional' | 'local'): AtomicItem => ({
  name: level,
  rules: ['SEC-05'],
  shown: ({ documents }) =>
    documents.filter((view) => view.level.code === level && isAct(view) && isInForce(view)),
  concerns: ({ args }) => args['level'] === level,
});

const items: readonly AtomicItem[] = [
  {
    name: 'programs',
    rules: ['SEC-02'],
    shown: ({ programs }) =>
      programs.filter(
        ({ status, regime }) =>
          regime.code === 'pedagogue' && (status.code === 'active' || status.code === 'extended'),
      ),
    concerns: anyFinding,
  },
  {
    name: 'mentors',
    rules: ['SEC-03'],
    shown: ({ mentors }) => mentors.map((person, index) => ({ kind: 'mentors', id: rowId(person, index) })),
    concerns: hasCode('mentorsEmpty'),
  },
  {
    name: 'mentees',
    rules: ['SEC-03', 'SEC-02'],
    shown: ({ mentees, menteeBase }) =>
      menteeBase.hasAdults
        ? mentees.map((person, index) => ({ kind: 'mentees', id: rowId(person, index) }))
        : [],
    concerns: hasCode('menteesEmpty'),
  },
  { name: 'cases', rules: ['SEC-04'], shown: ({ cases }) => cases, concerns: anyFinding },
  normativeItem('federal'),
  normativeItem('regional'),
  normativeItem('local'),
  {
    name: 'materials',
    rules: ['SEC-06'],
    shown: ({ materials, documents }) => [
      ...materials,
      ...documents.filter((view) => isLetter(view) && isInForce(view)),
    ],
    concerns: anyFinding,
  },
  {
    name: 'news',
    rules: ['SEC-07'],
    shown: ({ news }) => news,
    concerns: hasCode('noNews', 'newsStale', 'newsUndated'),
  },
  {
    name: 'events',
    rules: ['SEC-07'],
    shown: ({ events }) => events,
    concerns: hasCode('noEvents', 'eventUndated'),
  },
];

/**
 * Answers the ten atomic items of A1 п. 8.1 by what the section really shows. «Нет» also when the rule finds that what
 * is shown is not enough (stale news); «неприменимо» only when nothing is shown and the rule knows a reason.
 */
export function buildAtomicItems(
  section: Section,
  { results }: Evaluation,
  view: PublicView,
): SelfCheckRow[] {
  const byRule = new Map(results.map((result) => [result.rule, result]));
  return items.map((item, index) => {
    const shown = item.shown(section).flatMap(({ kind, id }) => view.entries.get(`${kind}/${id}`) ?? []);
    const found = item.rules.flatMap((rule) => byRule.get(rule) ?? []);
    const findings = (found[0]?.findings ?? []).filter(item.concerns);
    const verdict = answer(shown.length > 0, found, findings);
    const remarks = publicRemarks(findings, view);
    return {
      id: `A1-8.1-${index + 1}`,
      question: atomicQuestions[item.name],
      ...verdict,
      source: 'A1 п. 8.1',
      remarks:
        verdict.answer === 'no' && remarks.length === 0
          ? [{ severity: 'warning' as const, text: nothingShown }]
          : remarks,
      ...gatherEvidence(
        verdict.answer === 'no' ? violatingEntries(findings, view.entries) : shown,
        section.asOf,
      ),
    };
  });
}

/**
 * A finding about the school or about a whole level of acts (SEC-05) decides; one about a single entry is only a
 * remark.
 */
function answer(
  isShown: boolean,
  results: readonly RuleResult[],
  findings: readonly Finding[],
): Pick<SelfCheckRow, 'answer' | 'reason'> {
  if (findings.some(({ breaks, kind, rule }) => breaks && (kind === 'school' || rule === 'SEC-05')))
    return { answer: 'no' };
  if (isShown) return { answer: 'yes' };
  const [reason] = results.flatMap((result) => reasonOf(result) ?? []);
  return reason === undefined ? { answer: 'no' } : { answer: 'notApplicable', reason };
}
