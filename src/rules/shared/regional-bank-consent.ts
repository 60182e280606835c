import { isInForce } from '#model/consent';
import type { Mentor } from '#model/mentor';

/**
 * True when the mentor may be handed to the regional bank on the day: an opt-in, still a mentor, and a consent to
 * distribution that covers the bank and names a site other than the school's own (REG п. 7.1.1; 152-ФЗ ст. 10.1).
 * @param officialSiteUrl address of the school's site
 */
export function mayJoinRegionalBank(mentor: Mentor, officialSiteUrl: string, asOf: string): boolean {
  const host = hostOf(officialSiteUrl);
  return (
    offersOpenMentoring(mentor, asOf) &&
    mentor.consents.some(
      (consent) =>
        consent.kind === 'distribution' &&
        consent.channels.includes('regionalBank') &&
        consent.resources.some((resource) => hostOf(resource) !== host) &&
        isInForce(consent, asOf),
    )
  );
}

/** The mentor has opted in to the open mentoring and has not resigned by the day. */
export function offersOpenMentoring(mentor: Mentor, asOf: string): boolean {
  const resigned = mentor.leftOn !== undefined && mentor.leftOn <= asOf;
  return mentor.openMentoring?.enabled === true && !resigned;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
