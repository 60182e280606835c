import type { Coded, FileView } from './base.ts';

export interface SchoolView {
  fullName: string;
  shortName: string;
  type: Coded;
  ownership: Coded;
  ogrn: string;
  inn: string;
  founder: string;
  /** The same as far as the school's card states it: what is printed as a fact. */
  stated: { ogrn?: string; inn?: string; founder?: string };
  region?: string;
  officialSiteUrl: string;
  mainMenuUrl?: string;
  sectionPath: string;
  timeZone: string;
  email?: string;
  phone?: string;
  rulesProfiles: Coded[];
  implementsSince?: string;
  /** Officials whom the law obliges the school to name (273-ФЗ ст. 29). */
  head: { name: string; position?: string };
  curators: { name: string; position?: string; regime: Coded; order?: string; organisation?: string }[];
  psychologist?: { name: string; position?: string };
  association?: { title: string; order?: string };
  declaredForms: Coded[];
  menteeBankReviewedOn?: string;
  /** `#rrggbb` */
  accent?: string;
  emblem?: FileView;
  socialLinks: { network: Coded; url: string }[];
}
