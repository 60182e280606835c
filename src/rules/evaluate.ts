import type { Content, Problem } from '#model/content';
import { createContext } from './context.ts';
import type { Answer, Evaluation, Finding, RuleResult } from './finding.ts';
import { rules as allRules } from './index.ts';
import type { Rule, RuleContext, RuleOutcome, Violation } from './rule.ts';
import { rulesetVersion } from './rulesets/index.ts';
import { activeProfiles, profilesOf, severityOf } from './severity.ts';
import type { ActiveProfile } from './severity.ts';

/**
 * Runs every rule over the content: all findings at once, the answer of each rule, what must not be published.
 * Drafts are looked at too, but their findings are only hints.
 * @param asOf calendar date «по состоянию на»
 */
export function evaluate(content: Content, asOf: string, rules: readonly Rule[] = allRules): Evaluation {
  const active = activeProfiles(content, asOf);
  const published = createContext(content, asOf, 'published');
  const withDrafts = createContext(content, asOf, 'with-drafts');
  const draftFiles = new Set(allEntries(content).flatMap(({ draft, file }) => (draft ? [file] : [])));
  const results = rules.map((rule) => {
    const profiles = profilesOf(rule.id, active);
    const problems = content.problems.filter((problem) => problem.rule === rule.id);
    const structural = problems.map((problem) => findingOfProblem(rule, problem));
    if (published === undefined || withDrafts === undefined)
      return resultOf(rule, { violations: [] }, structural);
    if (profiles?.length === 0) return inactive(rule);
    const outcome = rule.check(published);
    const findings = outcome.violations.map((violation) => findingOf(rule, violation, profiles, false));
    const hints = (draftFiles.size === 0 ? [] : rule.check(withDrafts).violations)
      .filter(({ at }) => draftFiles.has(at.file))
      .map((violation) => findingOf(rule, violation, profiles, true));
    return resultOf(rule, outcome, [...structural, ...findings, ...hints], statementOf(rule, published));
  });
  const findings = results.flatMap((result) => result.findings).sort(compareFindings);
  return {
    asOf,
    rulesetVersion,
    findings,
    results,
    withheldFiles: new Set(findings.filter(({ withholds }) => withholds).map(({ file }) => file)),
    withheldAttachments: new Set(findings.flatMap(({ attachment }) => attachment ?? [])),
  };
}

function allEntries(content: Content) {
  return Object.values(content.entries).flat();
}

function findingOf(
  rule: Rule,
  { code, at, field, args, line, attachment }: Violation,
  profiles: ActiveProfile[] | undefined,
  draft: boolean,
): Finding {
  const definition = rule.codes[code];
  if (definition === undefined) throw new Error(`${rule.id} has no code ${code}`);
  const severity = draft ? 'info' : severityOf(rule.id, code, definition, profiles);
  return {
    rule: rule.id,
    code,
    severity,
    source: rule.source,
    file: at.file,
    kind: at.kind,
    id: at.id,
    field,
    ...(line === undefined ? {} : { line }),
    args,
    ...(attachment === undefined || severity !== 'error' ? {} : { attachment }),
    breaks: severity !== 'info' && (definition.breaks ?? true),
    withholds: severity === 'error' && at.kind !== 'school' && (definition.withholds ?? true),
  };
}

function findingOfProblem(rule: Rule, problem: Problem): Finding {
  const definition = rule.codes[problem.code];
  if (definition === undefined) throw new Error(`${rule.id} has no code ${problem.code}`);
  const severity = problem.draft ? 'info' : definition.severity;
  return {
    rule: rule.id,
    code: problem.code,
    severity,
    source: rule.source,
    file: problem.file,
    field: problem.field,
    ...(problem.line === undefined ? {} : { line: problem.line }),
    args: problem.args,
    breaks: severity !== 'info' && (definition.breaks ?? true),
    withholds: severity === 'error' && problem.file !== 'school.json' && (definition.withholds ?? true),
  };
}

function inactive(rule: Rule): RuleResult {
  return resultOf(rule, { violations: [], notApplicable: { code: 'profile', args: {} } }, []);
}

/** The school's own dated «неприменимо» about the rule, if it had been stated by `asOf`. */
function statementOf(rule: Rule, context: RuleContext): RuleResult['notApplicable'] {
  const found = context.school.notApplicable.find(
    ({ rule: id, statedOn }) => id === rule.id && statedOn <= context.asOf,
  );
  return found === undefined ? undefined : { statement: found.reason, statedOn: found.statedOn };
}

/**
 * Joins what was found with the school's statement «неприменимо»: it answers for reminders and for what is not there,
 * but no statement silences an error.
 */
function resultOf(
  rule: Rule,
  outcome: RuleOutcome,
  found: Finding[],
  statement?: RuleResult['notApplicable'],
): RuleResult {
  const excused = statement !== undefined && found.every(({ severity }) => severity !== 'error');
  const findings = excused
    ? found.map((finding) => ({ ...finding, severity: 'info' as const, breaks: false }))
    : found;
  const broken = findings.some(({ breaks }) => breaks);
  const notApplicable = outcome.notApplicable ?? statement;
  const answer: Answer = broken ? 'no' : notApplicable === undefined ? 'yes' : 'notApplicable';
  return {
    rule: rule.id,
    source: rule.source,
    answer,
    ...(answer === 'notApplicable' && notApplicable !== undefined ? { notApplicable } : {}),
    findings,
    evidence: (outcome.evidence ?? []).map(({ kind, id }) => ({ kind, id })),
    indicators: outcome.indicators ?? [],
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    Number(isDerived(a)) - Number(isDerived(b)) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compare(a.field, b.field) ||
    compare(a.rule, b.rule)
  );
}

/** What the data itself lacks comes first: other rules may only say what follows from it. */
function isDerived({ rule }: Finding): boolean {
  return !rule.startsWith('DATA-') && !rule.startsWith('BODY-');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
