import type { Content, Entry, EntryKind } from '#model/content';
import type { School } from '#model/school';

/** error blocks publication of what it concerns, warning is shown on the self-check page, info is a hint. */
export type Severity = 'error' | 'warning' | 'info';

/** How a code of a rule behaves unless a ruleset says otherwise. */
export interface CodeDefinition {
  severity: Severity;
  /** false: the requirement still counts as met on the self-check page (a reminder). Default true, for info false. */
  breaks?: boolean;
  /**
   * false: an error of this code does not withhold the entry it concerns. Default true: data fails closed
   * (the school itself is never withheld).
   */
  withholds?: boolean;
}

export interface EntryRef {
  kind: EntryKind | 'school';
  id: string;
  file: string;
}

/** What a rule found: a code and arguments; prose is added by `messages/`. */
export interface Violation<Code extends string = string> {
  code: Code;
  at: EntryRef;
  /** Path of the field with dots, empty for the whole entry. */
  field: string;
  args: Record<string, string | number>;
  /** The attached file, by its path below `content/files/`, that an error keeps out of the section. */
  attachment?: string;
  /** Line of the file, where the rule knows it better than the field does. */
  line?: number;
}

/** A number that a rule computes; exported with numerator and denominator. */
export interface Indicator {
  id: string;
  numerator: number;
  denominator?: number;
}

export interface RuleOutcome<Code extends string = string> {
  violations: Violation<Code>[];
  /** Entries that prove that the requirement is met; linked from the self-check page where they are public. */
  evidence?: EntryRef[];
  /** A reason why the rule does not apply now: a code with arguments of the rule's messages. */
  notApplicable?: { code: string; args: Record<string, string | number> };
  indicators?: Indicator[];
}

/** What a rule sees. Drafts and entries withdrawn before `asOf` are not in `all`. */
export interface RuleContext {
  content: Content;
  school: School;
  schoolRef: EntryRef;
  /** Calendar date «по состоянию на». */
  asOf: string;
  /** Published entries of a kind (no drafts, nothing withdrawn), in file order. */
  all<K extends EntryKind>(kind: K): readonly Entry<K>[];
  /** A published entry by id, undefined when there is none. */
  get<K extends EntryKind>(kind: K, id: string | undefined): Entry<K> | undefined;
}

/**
 * A requirement that is checked. One folder a rule: `rule.ts`, `README.md` for the editor, `rule.test.ts`; its
 * Russian prose is `messages/<id>.ts`.
 */
export interface Rule<Code extends string = string> {
  /** Rulebook id, e.g. `PRG-13`. */
  id: string;
  /** Act and point, e.g. `A1 п. 8.2`; several are separated by `; `. */
  source: string;
  codes: Record<Code, CodeDefinition>;
  check(context: RuleContext): RuleOutcome<Code>;
}

/** Declares a rule; the codes that `check` may return are those of `codes`. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}

/** A reference to an entry for a violation or as evidence. */
export function refOf(entry: Entry): EntryRef {
  return { kind: entry.kind, id: entry.id, file: entry.file };
}
