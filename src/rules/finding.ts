import type { EntryKind } from '#model/content';
import type { Indicator, Severity } from './rule.ts';

/** A violation with its severity for this school and its source; prose is added by `messages/`. */
export interface Finding {
  /** Rulebook id, e.g. `PRG-13`. */
  rule: string;
  code: string;
  severity: Severity;
  /** Act and point, e.g. `A1 п. 8.2`. */
  source: string;
  file: string;
  kind?: EntryKind | 'school';
  id?: string;
  /** Path of the field with dots, empty for the whole entry. */
  field: string;
  /** Line of the file, from 1, where it is known. */
  line?: number;
  args: Readonly<Record<string, string | number>>;
  /** The attached file that it keeps out of the section, by path below `content/files/`. */
  attachment?: string;
  /** The requirement does not count as met. */
  breaks: boolean;
  /** The entry is kept out of the public section. */
  withholds: boolean;
}

export type Answer = 'yes' | 'no' | 'notApplicable';

/** What one rule says of the whole section. */
export interface RuleResult {
  rule: string;
  source: string;
  answer: Answer;
  /** Why it does not apply: a code of the rule's messages, or the school's own dated statement. */
  notApplicable?:
    | { code: string; args: Readonly<Record<string, string | number>> }
    | { statement: string; statedOn: string };
  findings: Finding[];
  evidence: { kind: EntryKind | 'school'; id: string }[];
  indicators: Indicator[];
}

/** The rules' verdict on a content as of a day. */
export interface Evaluation {
  asOf: string;
  rulesetVersion: string;
  /** Sorted by file, field, rule. */
  findings: Finding[];
  /** Every rule of the ruleset, in the rulebook's order. */
  results: RuleResult[];
  /** Files of the entries that must not be published. */
  withheldFiles: ReadonlySet<string>;
  /** Attached files that must not be published, by path below `content/files/`. */
  withheldAttachments: ReadonlySet<string>;
}
