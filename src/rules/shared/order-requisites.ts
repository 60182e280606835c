import type { OrderRef } from '#model/common';
import type { RuleContext } from '../rule.ts';

/** Number and date of an order as far as they are known. */
export interface Requisites {
  number?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** `none`: there is no order at all; `number`, `date`: this requisite is not known; undefined: both are known. */
  missing?: 'none' | 'number' | 'date';
}

/**
 * Requisites of an order or directive; what the reference itself leaves out is taken from the document of the
 * section that it names (a document dated by year or month only gives no date).
 */
export function requisitesOf(order: OrderRef | undefined, context: RuleContext): Requisites {
  const document = context.get('documents', order?.document)?.data;
  const documentDate = document?.documentDate;
  const number = order?.number ?? document?.documentNumber;
  const date = order?.date ?? (documentDate?.length === 10 ? documentDate : undefined);
  if (number === undefined && date === undefined) return { missing: 'none' };
  if (number === undefined) return { ...(date === undefined ? {} : { date }), missing: 'number' };
  return date === undefined ? { number, missing: 'date' } : { number, date };
}
