import type { Severity } from '#rules/rule';

/** A finding with its prose: what CLI, JSON, annotations and the self-check page print. */
export interface ReportFinding {
  rule: string;
  severity: Severity;
  /** Act and point, e.g. `A1 п. 8.2`. */
  source: string;
  file: string;
  field: string;
  line?: number;
  /** What is wrong, in Russian. */
  message: string;
  /** How to mend it, in Russian. */
  fix: string;
}

export type AnswerCode = 'yes' | 'no' | 'notApplicable';

/** Evidence on a public page; `address` is relative to the base path. */
export interface Evidence {
  title: string;
  address: string;
}

/** A row of the inspector's form: question – да / нет / неприменимо – act and point – evidence – last change. */
export interface SelfCheckRow {
  /** Rule id, or `A1-8.1-1` … `A1-8.1-10` for the atomic items of A1 п. 8.1. */
  id: string;
  question: string;
  answer: AnswerCode;
  /** Why it does not apply. */
  reason?: string;
  source: string;
  /** What was found, the worst first, in words that name no withheld value and no file. */
  remarks: { severity: Severity; text: string }[];
  /** Where it is met; when the answer is «нет», where it is violated, as far as the public sees that. */
  evidence: Evidence[];
  /** It is proved by records that are not published. */
  closed?: true;
  /** Latest date of change among the evidence; never the date of an act. */
  changedOn?: string;
}

/** The self-check: the same object is the page, the passport and `self-check.json`. */
export interface SelfCheck {
  schemaVersion: '1.0.0';
  asOf: string;
  rulesetVersion: string;
  contentHash: string;
  school: { shortName: string; ogrn: string; profiles: string[] };
  counts: { yes: number; no: number; notApplicable: number; errors: number; warnings: number; hints: number };
  /** The ten atomic items of A1 п. 8.1. */
  items: SelfCheckRow[];
  /** Every rule of the ruleset. */
  rules: SelfCheckRow[];
  /** What is withheld now and until when. */
  withheld: { kind: string; reason: string; until?: string }[];
}
