import type { Entry } from '#model/content';
import type { RuleContext } from '../rule.ts';
import { requisitesOf } from './order-requisites.ts';
import type { Requisites } from './order-requisites.ts';
import { programsByPairing } from './running-pairings.ts';

/** A mentor who was relieved or replaced, and what the order about it lacks. */
export interface MentorChange {
  pairing: Entry<'pairings'>;
  /** `YYYY-MM-DD`. */
  date: string;
  missing: NonNullable<Requisites['missing']>;
  /** Path of the order. */
  field: string;
}

/** Pairings whose mentor has changed and that do not serve Р-145 alone, in file order. */
export function changedPairings(context: RuleContext): Entry<'pairings'>[] {
  const byPairing = programsByPairing(context);
  return context
    .all('pairings')
    .filter(({ data }) => data.history.some(isMentorChange))
    .filter(({ id }) => !(byPairing.get(id) ?? []).every(({ data }) => data.regime === 'r145'));
}

/** Changes of the pairing's mentor that no order with its requisites stands for (A1 п. 4.1, 5.1). */
export function changesWithoutOrder(pairing: Entry<'pairings'>, context: RuleContext): MentorChange[] {
  return pairing.data.history.flatMap((event, index) => {
    const { missing } = requisitesOf(event.order, context);
    if (!isMentorChange(event) || event.date > context.asOf || missing === undefined) return [];
    return [{ pairing, date: event.date, missing, field: `history.${index}.order` }];
  });
}

function isMentorChange({ event }: Entry<'pairings'>['data']['history'][number]): boolean {
  return event === 'mentor-released' || event === 'mentor-replaced';
}
