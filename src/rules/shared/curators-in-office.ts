import type { Curator, School } from '#model/school';

export interface CuratorInOffice {
  curator: Curator;
  /** Place in `school.curators`, from 0. */
  index: number;
}

/**
 * Curators whose term holds the day `asOf`, first and last day included. A term without a first day begins with
 * the order; without a last day it is open.
 */
export function curatorsInOffice(school: School, asOf: string): CuratorInOffice[] {
  return school.curators
    .map((curator, index) => ({ curator, index }))
    .filter(({ curator: { from, to, orderRef } }) => {
      const first = from ?? orderRef?.date;
      return (first === undefined || first <= asOf) && (to === undefined || asOf <= to);
    });
}
