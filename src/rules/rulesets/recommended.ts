import type { Severity } from '../rule.ts';

/**
 * Organisational duties of A1: where the act only recommends, a school that has not adopted it does nothing wrong, so
 * the finding is a warning. What protects people and the truth of what is published stays an error for everybody.
 */
export const recommendedSeverities: Readonly<Record<string, Severity>> = {
  'LOC-01.missing': 'warning',
  'LOC-01.notAnOrder': 'warning',
  'LOC-08.noCurator': 'warning',
  'LOC-08.notDeputy': 'warning',
  'LOC-09.never': 'warning',
  'LOC-09.overdue': 'warning',
  'LOC-12.noOrder': 'warning',
  'LOC-15.noMentorLong': 'warning',
};
