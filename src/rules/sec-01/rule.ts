import { defineRule } from '../rule.ts';

type Code = 'menuLinkMissing' | 'menuLinkElsewhere';

/** SEC-01: the official site has a section «Наставничество» (A1 п. 8.1); the build makes it, the menu must lead there. */
export default defineRule<Code>({
  id: 'SEC-01',
  source: 'A1 п. 8.1; REG п. 7.1.2',
  codes: {
    menuLinkMissing: { severity: 'warning' },
    menuLinkElsewhere: { severity: 'warning' },
  },
  check({ school, schoolRef: at }) {
    const args = { site: school.officialSiteUrl };
    if (school.mainMenuUrl === undefined) {
      return { violations: [{ code: 'menuLinkMissing', at, field: 'mainMenuUrl', args }] };
    }
    if (!isSameSite(school.mainMenuUrl, school.officialSiteUrl)) {
      const elsewhere = { ...args, menu: school.mainMenuUrl };
      return { violations: [{ code: 'menuLinkElsewhere', at, field: 'mainMenuUrl', args: elsewhere }] };
    }
    return { violations: [], evidence: [at] };
  },
});

/** The same host, with or without `www.`, or a sub-domain of it. */
function isSameSite(page: string, site: string): boolean {
  const [pageHost, siteHost] = [page, site].map((url) => new URL(url).hostname.replace(/^www\./, ''));
  return pageHost === siteHost || `${pageHost}`.endsWith(`.${siteHost}`);
}
