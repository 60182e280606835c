/** Kinds of acts that the registry holds; codes of `documentTypes`. */
export type ActType = 'law' | 'decree' | 'order' | 'directive' | 'letter';

/**
 * How the requisites are known: `primary`, the act itself was read; `secondary`, from official explanations or a legal
 * reference system; `unverified`, common knowledge, which never makes a finding.
 */
type Verification = 'primary' | 'secondary' | 'unverified';

/** An act that sections on mentoring cite or rest upon. Dates are calendar dates `YYYY-MM-DD`. */
export interface Act {
  /** Id of the entry that a starter kit makes of it. */
  id: string;
  documentType: ActType;
  level: 'federal' | 'regional';
  /** Who issued it, in full, nominative. */
  issuer: string;
  /** Kind and issuer as a citation calls them: «распоряжение Минпросвещения России». */
  name: string;
  /** Words by which texts name the issuer, lower case; none for federal laws, which are cited without one. */
  issuerWords?: RegExp;
  /** Without №; missing where no source of the project states it. */
  number?: string;
  /** Of a joint letter: the number that its second author gave it. */
  jointNumber?: string;
  date?: string;
  /** Official title; missing where no source of the project states it. */
  title?: string;
  /** Words of the title that tell the act from others of the same number, lower case. */
  titleWords?: RegExp;
  /** Where it is published officially: the site, for pages of acts move. */
  url: string;
  /** First day in force. */
  effectiveFrom?: string;
  /** «действует до»: the first day on which it is no longer in force. */
  until?: string;
  /** The first day on which another act has put it out of force, and the id of that act. */
  repealed?: { on: string; by: string };
  /** Acts that it changed, by id. */
  amends?: readonly string[];
  /** What it changed or asks for, in our own words; shown as the summary of the document. */
  about: string;
  /** What a school reads it for. */
  subject: 'mentoring' | 'education' | 'labour' | 'site' | 'personal-data' | 'language';
  /** The regime of mentoring that it is about; missing: both. */
  regime?: 'pedagogue' | 'r145';
  verified: Verification;
}

/** The first day on which the act is no longer in force; undefined while nobody has set one. */
export function endOfAct({ until, repealed }: Act): string | undefined {
  if (until === undefined || repealed === undefined) return until ?? repealed?.on;
  return until < repealed.on ? until : repealed.on;
}

/** The act as it is to be cited: «распоряжение Минпросвещения России от 25.12.2019 № Р-145». */
export function citeAct({ name, number, date }: Act): string {
  const day = date === undefined ? '' : ` от ${date.split('-').reverse().join('.')}`;
  return `${name}${day}${number === undefined ? '' : ` № ${number}`}`;
}
