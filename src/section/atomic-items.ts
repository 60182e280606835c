import type { Evaluation, Finding, RuleResult } from '#rules/finding';
import type { DocumentView, MenteeView, MentorView, Section } from './types.ts';

/** What of the section the items of A1 п. 8.1 look at. */
export type AtomicViews = Pick<
  Section,
  'programs' | 'mentors' | 'mentees' | 'menteeBase' | 'cases' | 'documents' | 'materials' | 'news' | 'events'
>;

type AtomicName =
  | 'programs'
  | 'mentors'
  | 'mentees'
  | 'cases'
  | 'federal'
  | 'regional'
  | 'local'
  | 'materials'
  | 'news'
  | 'events';

/** One of the ten atomic items of A1 п. 8.1: what of the section answers it, and which findings speak of it. */
interface AtomicItem {
  name: AtomicName;
  /** The rule of the item first; then rules whose «неприменимо» covers the item too. */
  rules: readonly [string, ...string[]];
  shown: (views: AtomicViews) => readonly (Shown | MentorView | MenteeView)[];
  concerns: (finding: Finding) => boolean;
}

interface Shown {
  kind: string;
  id: string;
}

/** How an item of A1 п. 8.1 is answered, and why. */
export interface AtomicAnswer {
  name: AtomicName;
  answer: 'yes' | 'no' | 'notApplicable';
  /** What the section shows of it: entries, or people of a base. */
  shown: ReturnType<AtomicItem['shown']>;
  /** What rules say of it. */
  findings: readonly Finding[];
  /** The rule that knows why it does not apply. */
  excusedBy?: RuleResult;
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
    shown: ({ mentors }) => mentors,
    concerns: hasCode('mentorsEmpty'),
  },
  {
    name: 'mentees',
    rules: ['SEC-03', 'SEC-02'],
    shown: ({ mentees, menteeBase }) => (menteeBase.hasAdults ? mentees : []),
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
export function answerAtomicItems(views: AtomicViews, { results }: Evaluation): AtomicAnswer[] {
  const byRule = new Map(results.map((result) => [result.rule, result]));
  return items.map(({ name, rules, shown: show, concerns }) => {
    const shown = show(views);
    const found = rules.flatMap((rule) => byRule.get(rule) ?? []);
    const findings = (found[0]?.findings ?? []).filter(concerns);
    const excusedBy = found.find(({ notApplicable }) => notApplicable !== undefined);
    const answer = answerOf(shown.length > 0, findings, excusedBy !== undefined);
    return { name, answer, shown, findings, ...(excusedBy === undefined ? {} : { excusedBy }) };
  });
}

/**
 * A finding about the school or about a whole level of acts (SEC-05) decides; one about a single entry is only a
 * remark.
 */
function answerOf(
  isShown: boolean,
  findings: readonly Finding[],
  isExcused: boolean,
): AtomicAnswer['answer'] {
  if (findings.some(({ breaks, kind, rule }) => breaks && (kind === 'school' || rule === 'SEC-05')))
    return 'no';
  if (isShown) return 'yes';
  return isExcused ? 'notApplicable' : 'no';
}
