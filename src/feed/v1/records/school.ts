import { ownerships, regimes, rulesProfiles, schoolTypes } from '#model/codes';
import { present } from '#section/view-context';
import type { SchoolView } from '#section/types';
import { asciiUrl } from '../../addresses.ts';
import { codeIn, codesIn } from '../feed-tools.ts';
import type { FeedTools } from '../feed-tools.ts';
import type { Feed } from '../schema.ts';

/** The school's identity; officials are named on the site by law, in the feed their posts suffice. */
export function buildSchoolRecord(view: SchoolView, { seal }: FeedTools): Feed['school'] {
  const { region, email, phone, implementsSince, menteeBankReviewedOn } = view;
  return seal({
    ogrn: view.ogrn,
    inn: view.inn,
    fullName: view.fullName,
    shortName: view.shortName,
    type: codeIn(schoolTypes, view.type),
    ownership: codeIn(ownerships, view.ownership),
    founder: view.founder,
    officialSiteUrl: asciiUrl(view.officialSiteUrl),
    timeZone: view.timeZone,
    rulesProfiles: codesIn(rulesProfiles, view.rulesProfiles),
    curators: view.curators.map(({ regime, position, organisation, order }) => ({
      regime: codeIn(regimes, regime),
      ...present({ position, organisation, order }),
    })),
    ...present({ region, email, phone, implementsSince, menteeBankReviewedOn }),
  });
}
