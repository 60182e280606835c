import { minDate } from '#model/calendar/calendar-date';
import { isInForce } from '#model/consent';
import type { Mentor } from '#model/mentor';

/**
 * The written consent to be a mentor (A1 п. 3.2): its day, `undated` when only its place is known, or `none`. It is
 * recorded in the mentor's own field or among the consents; a withdrawal there prevails.
 */
export function dutyConsentOf(mentor: Mentor, asOf: string): string {
  const records = mentor.consents.filter(({ kind }) => kind === 'mentoringDuty');
  const signed = records.filter((consent) => isInForce(consent, asOf)).map(({ signedOn }) => signedOn);
  if (records.length > 0 && signed.length === 0) return 'none';
  const { date, ref } = mentor.dutyConsent ?? {};
  if (date !== undefined && date <= asOf) signed.push(date);
  const first = minDate(...signed);
  return first ?? (ref !== undefined && date === undefined ? 'undated' : 'none');
}
