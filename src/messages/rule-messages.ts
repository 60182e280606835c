/** Arguments of a message, as a rule's violation carries them. */
export type Args = Readonly<Record<string, string | number>>;

export interface CodeMessage {
  /** What is wrong, one Russian sentence with the values. */
  message: (args: Args) => string;
  /** How to mend it, one Russian sentence in the imperative. */
  fix: (args: Args) => string;
}

/** Prose of one rule. */
export interface RuleMessages {
  /** The inspector's question, answered by да / нет / неприменимо. */
  question: string;
  /** Short Russian name of the rule. */
  title: string;
  codes: Record<string, CodeMessage>;
  /** Reasons why the rule does not apply, by code. */
  notApplicable?: Record<string, (args: Args) => string>;
  /** Names of the indicators that the rule computes, by id. */
  indicators?: Record<string, string>;
}
