import { answerAtomicItems } from '../atomic-items.ts';
import { notYet } from './indicator.ts';
import type { IndicatorDefinition } from './indicator.ts';

/** IND-01: how many of the ten items of A1 п. 8.1 the section shows. */
export const completeness: IndicatorDefinition = {
  id: 'IND-01',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  uses: [],
  compute({ views, evaluation }) {
    const answers = answerAtomicItems(views, evaluation);
    const count = (answer: 'yes' | 'notApplicable') =>
      answers.filter((item) => item.answer === answer).length;
    const excused = count('notApplicable');
    return {
      figures: [
        { id: 'IND-01.shown', numerator: count('yes'), denominator: answers.length },
        ...(excused > 0
          ? [{ id: 'IND-01.notApplicable', numerator: excused, denominator: answers.length }]
          : []),
      ],
    };
  },
};

/** IND-15: how fresh the normative base is. Links are not followed: a build asks nobody. */
export const freshness: IndicatorDefinition = {
  id: 'IND-15',
  source: 'A1 п. 8.1',
  uses: [],
  compute({ views, evaluation }) {
    const acts = views.documents.filter(({ type }) => type.code !== 'report' && type.code !== 'template');
    if (acts.length === 0) return notYet('noActs');
    const ended = acts.filter(({ status }) => status.code === 'repealed' || status.code === 'expired');
    const linked = acts.filter(({ level, url }) => level.code === 'federal' && url !== undefined);
    const foreign = evaluation.findings.filter(
      ({ rule, code, severity }) => rule === 'FED-22' && code === 'foreignHost' && severity !== 'info',
    );
    const foreignIds = new Set(foreign.map(({ id }) => id));
    const official = linked.filter(({ id }) => !foreignIds.has(id));
    return {
      figures: [
        {
          id: 'IND-15.inForce',
          numerator: acts.filter(({ status }) => status.code === 'inForce').length,
          denominator: acts.length,
        },
        { id: 'IND-15.ended', numerator: ended.length, denominator: acts.length },
        ...(linked.length > 0
          ? [{ id: 'IND-15.official', numerator: official.length, denominator: linked.length }]
          : []),
      ],
    };
  },
};
