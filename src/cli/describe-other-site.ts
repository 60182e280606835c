import { siteOf } from '#model/permission';

/**
 * A line for a section that is built for another site than the school's own: consents name the own one (152-ФЗ
 * ст. 10.1; PD-02). Empty when both are one, or there is no card of the school yet.
 * @param site origin that the section is built for
 * @param officialSiteUrl the school's site on its card
 */
export function describeOtherSite(site: string, officialSiteUrl: string | undefined): string {
  if (officialSiteUrl === undefined || siteOf(site) === siteOf(officialSiteUrl)) return '';
  return `Раздел собран для ${site}, а официальный сайт в карточке школы – ${officialSiteUrl}: согласия и ссылки относятся к ${officialSiteUrl}`;
}
