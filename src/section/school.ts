import {
  mentoringForms,
  ownerships,
  regimes,
  rulesProfiles,
  schoolTypes,
  socialNetworks,
} from '#model/codes';
import { fullName } from '#model/permission';
import type { School } from '#model/school';
import { formatOrder } from './requisites.ts';
import type { SchoolView } from './types.ts';
import { coded, present } from './view-context.ts';
import type { ViewContext } from './view-context.ts';

/** The school as the section shows it on the day; officials are named by law (273-ФЗ ст. 29). */
export function buildSchool(context: ViewContext): SchoolView {
  const { school: data, asOf } = context;
  const reviews = data.menteeBankReviews.map(({ reviewedOn }) => reviewedOn).filter((date) => date <= asOf);
  return {
    fullName: data.fullName,
    shortName: data.shortName,
    type: coded(schoolTypes, data.type),
    ownership: coded(ownerships, data.ownership),
    ogrn: data.ogrn,
    inn: data.inn,
    founder: data.founder,
    stated: statedOf(context),
    officialSiteUrl: data.officialSiteUrl,
    sectionPath: data.sectionPath,
    timeZone: data.timeZone,
    rulesProfiles: data.rulesProfiles.map((code) => coded(rulesProfiles, code)),
    head: official(data.head),
    curators: data.curators
      .filter(({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || asOf <= to))
      .map((curator) => ({
        ...official(curator),
        regime: coded(regimes, curator.regime),
        ...present({ order: formatOrder(curator.orderRef), organisation: curator.externalOrganisation }),
      })),
    declaredForms: data.declaredForms.map((code) => coded(mentoringForms, code)),
    socialLinks: data.socialLinks.map(({ network, url }) => ({
      network: coded(socialNetworks, network),
      url,
    })),
    ...present({
      region: data.region,
      accent: data.accent?.toLowerCase(),
      emblem:
        data.emblem === undefined ? undefined : context.picture(data.emblem, `Эмблема: ${data.shortName}`),
      mainMenuUrl: data.mainMenuUrl,
      email: data.email,
      phone: data.phone,
      implementsSince: data.implementsSince,
      psychologist: data.psychologist && official(data.psychologist),
      association: data.methodicalAssociation && {
        title: data.methodicalAssociation.title,
        ...present({ order: formatOrder(data.methodicalAssociation.orderRef) }),
      },
      menteeBankReviewedOn: reviews.sort().at(-1),
    }),
  };
}

/** What the school's card says itself; for a required field that it lacks a placeholder stands in. */
function statedOf({ school, content }: ViewContext): SchoolView['stated'] {
  const { file } = content.school ?? {};
  const lacking = content.problems.filter((problem) => problem.file === file).map(({ field }) => field);
  const isStated = (field: string) => file !== undefined && !lacking.includes(field);
  return present({
    ogrn: isStated('ogrn') ? school.ogrn : undefined,
    inn: isStated('inn') ? school.inn : undefined,
    founder: isStated('founder') ? school.founder : undefined,
  });
}

function official(person: School['head']): { name: string; position?: string } {
  return { name: fullName(person), ...present({ position: person.position }) };
}
