import { Temporal } from 'temporal-polyfill';

/** Today's calendar date in an IANA time zone; the outermost shell's only look at the clock. */
export function today(timeZone: string): string {
  return Temporal.Now.plainDateISO(timeZone).toString();
}
