import type { Content } from '#model/content';
import { isDocumentInForce } from '#model/document';
import { placeholderSchool } from '#model/placeholder-school';
import { compareSeverity } from './compare-severity.ts';
import type { CodeDefinition, Severity } from './rule.ts';
import { rulesets } from './rulesets/index.ts';
import type { Binding, Ruleset } from './rulesets/ruleset.ts';

/** A profile of the school with the strength it has for this school on this day. */
export interface ActiveProfile {
  ruleset: Ruleset;
  binding: Binding;
}

/** Groups of rules about the data itself; they hold for every school, whatever its profiles. */
const groupsOfProfiles = new Set(rulesets.flatMap(({ groups }) => groups));

/**
 * The school's profiles. A sample regulation that is only recommended binds a school that has adopted its own
 * Положение (A1 п. 9.1), so then the profile counts as binding.
 */
export function activeProfiles(content: Content, asOf: string): ActiveProfile[] {
  const school = (content.school ?? placeholderSchool).data;
  const adopted = content.entries.documents.some(
    ({ draft, data }) =>
      !draft && data.subtype === 'regulation' && data.level === 'local' && isDocumentInForce(data, asOf),
  );
  return rulesets
    .filter(({ id }) => school.rulesProfiles.some((profile) => profile === id))
    .map((ruleset) => ({ ruleset, binding: adopted ? 'binding' : ruleset.binding[school.ownership] }));
}

/** Profiles by which the rule holds; undefined when it holds for every school. */
export function profilesOf(rule: string, active: readonly ActiveProfile[]): ActiveProfile[] | undefined {
  const group = rule.slice(0, rule.lastIndexOf('-'));
  if (!groupsOfProfiles.has(group)) return undefined;
  return active.filter(({ ruleset }) => ruleset.groups.includes(group) || ruleset.groups.includes(rule));
}

/** Severity of a code: the strongest that an active profile gives it. */
export function severityOf(
  rule: string,
  code: string,
  definition: CodeDefinition,
  profiles: readonly ActiveProfile[] | undefined,
): Severity {
  const severities = (profiles ?? []).map(({ ruleset, binding }) =>
    binding === 'binding'
      ? definition.severity
      : (ruleset.recommended[`${rule}.${code}`] ?? definition.severity),
  );
  return severities.reduce(
    (strongest, next) => (compareSeverity(next, strongest) < 0 ? next : strongest),
    severities[0] ?? definition.severity,
  );
}
