import { addDays } from '#model/calendar/calendar-date';
import { isInForce } from '#model/consent';
import type { Consent } from '#model/consent';
import type { Participant } from '#model/permission';

/** A consent in force that has a last day and that no other takes over from. */
export interface EndingConsent {
  /** Place of the consent among those of the person. */
  index: number;
  consent: Consent;
  /** Last day on which it may be relied on. */
  validTo: string;
}

/** Consents of the person that will run out, however late; none of a person who has left. */
export function endingConsents(person: Participant, asOf: string): EndingConsent[] {
  if (hasLeft(person, asOf)) return [];
  return person.data.consents.flatMap((consent, index) => {
    const { validTo, withdrawnOn } = consent;
    if (withdrawnOn !== undefined || validTo === undefined || !isInForce(consent, asOf)) return [];
    return isRenewed(person, consent, validTo) ? [] : [{ index, consent, validTo }];
  });
}

function hasLeft({ data }: Participant, asOf: string): boolean {
  return data.leftOn !== undefined && data.leftOn <= asOf;
}

/** Another consent of the kind takes over without a gap. */
function isRenewed({ data }: Participant, consent: Consent, validTo: string): boolean {
  return data.consents.some(
    (next) =>
      next.kind === consent.kind &&
      next.withdrawnOn === undefined &&
      (next.validFrom ?? next.signedOn) <= addDays(validTo, 1) &&
      (next.validTo === undefined || next.validTo > validTo),
  );
}
