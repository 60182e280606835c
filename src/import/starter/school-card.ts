import type { StarterAnswers } from './answers.ts';

/** Ownership as the official name says it. */
const ownershipWords: readonly (readonly [RegExp, string])[] = [
  [/^муниципальн/iu, 'municipal'],
  [/^государственн|^областн|^краев|^федеральн/iu, 'state'],
  [/^частн|^негосударственн|^автономная некоммерческ/iu, 'private'],
];

/**
 * The card of the school: what it has said, and nothing that it has not. Fields that must be filled and are not stay
 * away, so that DATA-02 asks for each of them.
 */
export function schoolCard(answers: StarterAnswers): Record<string, unknown> {
  const { fullName, shortName, type, profiles, site } = answers;
  const ownership = ownershipWords.find(([words]) => words.test(fullName))?.[1];
  const isVolgograd = profiles.includes('volgograd-25-2022');
  return {
    fullName,
    shortName,
    type,
    ...(ownership === undefined ? {} : { ownership }),
    ...(isVolgograd ? { region: 'Волгоградская область' } : {}),
    officialSiteUrl: site,
    sectionPath: '/nastavnichestvo/',
    ...(isVolgograd ? { timeZone: 'Europe/Volgograd' } : {}),
    rulesProfiles: profiles,
  };
}
