import type { Severity } from '../rule.ts';

/** How strongly a profile binds a school: приказ № 25, п. 2–3 and A1 (a sample binds through the school's own act). */
export type Binding = 'binding' | 'recommended';

/** A profile of rules as data: which rules it has, whom it binds, which severities differ. */
export interface Ruleset {
  /** Code of the profile, as in `school.rulesProfiles`. */
  id: string;
  /** What the profile switches on: a group (`SEC` means `SEC-01`, `SEC-02`, …) or a single rule. */
  groups: readonly string[];
  binding: Readonly<Record<'state' | 'municipal' | 'private', Binding>>;
  /** `RULE.code` → severity where the profile only recommends. */
  recommended: Readonly<Record<string, Severity>>;
}
