import type { Consent } from '#model/consent';
import type { School } from '#model/school';

/** The consent names the school's own site among its resources; with and without `www.` it is one site. */
export function namesOwnSite({ resources }: Consent, { officialSiteUrl }: School): boolean {
  return resources.some((resource) => hostOf(resource) === hostOf(officialSiteUrl));
}

/** The consent names a site that is not the school's own, as the regional bank's is. */
export function namesOtherSite({ resources }: Consent, { officialSiteUrl }: School): boolean {
  return resources.some((resource) => hostOf(resource) !== hostOf(officialSiteUrl));
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
