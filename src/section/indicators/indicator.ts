import type { Evaluation } from '#rules/finding';
import type { Indicator, RuleContext } from '#rules/rule';
import type { CountView } from '../suppress.ts';
import type { AtomicViews } from '../atomic-items.ts';
import type { Section } from '../types.ts';

/** What an indicator is computed from; nothing else, so that the same content and day give the same numbers. */
export interface IndicatorInput {
  /** What the section shows. */
  views: AtomicViews & Pick<Section, 'roadmaps'>;
  evaluation: Evaluation;
  /** Published content, as rules see it. */
  context: RuleContext;
  /** Numbers that rules have computed, by id. */
  figures: ReadonlyMap<string, Indicator>;
}

/** Why an indicator has no number: a code of its messages with arguments. */
export interface IndicatorLack {
  /** noData: the school has not stated what is counted; notYet: there is nothing to count so far. */
  state: 'noData' | 'notYet';
  code: string;
  args: Readonly<Record<string, string | number>>;
}

/** Numbers of an indicator that no rule computes, or why it has none. */
export interface IndicatorOutcome {
  figures?: Indicator[];
  /** Numbers of people that are told in steps or not at all (PD-06). */
  guarded?: CountView[];
  lack?: IndicatorLack;
}

/** An indicator of section 6 of the rulebook. */
export interface IndicatorDefinition {
  /** `IND-01` … `IND-16`. */
  id: string;
  /** Act and point, as a rule has it. */
  source: string;
  /** Ids of numbers of rules that belong to it, in the order in which they are shown. */
  uses: readonly string[];
  compute: (input: IndicatorInput) => IndicatorOutcome;
}

/** A number that a rule has computed and that means something: a share of nothing is none. */
export function figureOf({ figures }: IndicatorInput, id: string): Indicator | undefined {
  const figure = figures.get(id);
  return figure?.denominator === 0 ? undefined : figure;
}

/** The indicator has no number, for want of data. */
export function noData(code: string, args: IndicatorLack['args'] = {}): IndicatorOutcome {
  return { lack: { state: 'noData', code, args } };
}

/** The indicator has no number yet: there is nothing to count. */
export function notYet(code: string, args: IndicatorLack['args'] = {}): IndicatorOutcome {
  return { lack: { state: 'notYet', code, args } };
}

/** The middle of the numbers, between two of them their mean; undefined of none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
