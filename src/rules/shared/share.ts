/** A share as two counts; compared by multiplication, so that nothing is rounded. */
export interface Share {
  numerator: number;
  denominator: number;
}

/** The share is less than `percent`: 7 of 10 is not less than 70 %. The denominator is positive. */
export function isBelowPercent({ numerator, denominator }: Share, percent: number): boolean {
  return numerator * 100 < percent * denominator;
}

/** The first share is less than the second. Both denominators are positive. */
export function isLess(first: Share, second: Share): boolean {
  return first.numerator * second.denominator < second.numerator * first.denominator;
}
