import type { Content } from '#model/content';
import { createContext } from '#rules/context';
import type { Evaluation } from '#rules/finding';
import type { Indicator } from '#rules/rule';
import type { FigureView, IndicatorView } from '../types.ts';
import { present } from '../view-context.ts';
import { completeness, freshness } from './content.ts';
import { figureOf } from './indicator.ts';
import type { IndicatorDefinition, IndicatorInput } from './indicator.ts';
import { consents, openBank, pedagoguesInvolved, pupilsInvolved, retention, waiting } from './people.ts';
import { completion, duration, programs, results } from './programs.ts';
import { coverage, progress, review, targets } from './roadmap.ts';

/** The indicators of section 6 of the rulebook, in its order. */
export const indicators: readonly IndicatorDefinition[] = [
  ...[completeness, pedagoguesInvolved, pupilsInvolved, targets],
  ...[programs, completion, duration, results],
  ...[review, progress, coverage, waiting],
  ...[openBank, consents, freshness, retention],
];

/** Numbers of the section as it is shown on the day. */
export interface Figures {
  /** Every number: those of rules in the rules' order, then those that only an indicator has. */
  figures: FigureView[];
  /** Every indicator, also those that have no number now. */
  indicators: IndicatorView[];
}

/**
 * The indicators of the section (rulebook section 6), computed from content, verdict and what is shown.
 * @param label Russian name of a number by its id
 */
export function buildIndicators(
  content: Content,
  evaluation: Evaluation,
  views: IndicatorInput['views'],
  label: (id: string) => string,
): Figures {
  const ofRules = evaluation.results.flatMap((result) => result.indicators);
  const input: IndicatorInput = {
    views,
    evaluation,
    context: createContext(content, evaluation.asOf, 'published'),
    figures: new Map(ofRules.map((figure) => [figure.id, figure])),
  };
  const viewOf = ({ id, numerator, denominator }: Indicator): FigureView => {
    const indicator = ownerOf(id);
    return { id, label: label(id), numerator, ...present({ denominator, indicator }) };
  };
  const computed = indicators.map(({ id, source, uses, compute }) => {
    const { figures: own = [], guarded = [], lack } = compute(input);
    const ownViews = own.map(viewOf);
    const shownUses = lack?.state === 'notYet' ? [] : uses;
    const used = shownUses.flatMap((figure) => figureOf(input, figure) ?? []).map(viewOf);
    const view: IndicatorView = {
      id,
      source,
      figures: [...used, ...ownViews],
      guarded: guarded.map((count) => ({ ...count, label: label(count.code) })),
      ...present({ lack }),
    };
    return { view, ownViews };
  });
  return {
    figures: [...ofRules.map(viewOf), ...computed.flatMap(({ ownViews }) => ownViews)],
    indicators: computed.map(({ view }) => view),
  };
}

/** The indicator that a number belongs to; undefined for numbers that only the self-check needs. */
function ownerOf(figure: string): string | undefined {
  return indicators.find(({ id, uses }) => figure.startsWith(`${id}.`) || uses.includes(figure))?.id;
}
