import type { Entry } from './content.ts';
import { school } from './school.ts';

/** Fields that a school card must have; nothing of them looks like a real school. */
export const placeholderFields = {
  fullName: 'Школа не указана',
  shortName: 'Школа не указана',
  type: 'school',
  ownership: 'municipal',
  ogrn: '0000000000000',
  inn: '0000000000',
  founder: 'не указан',
  officialSiteUrl: 'https://school.example',
  rulesProfiles: ['federal-az-1128'],
  head: {},
} as const;

/**
 * Stands in for a school.json that is missing or cannot be read, so that an empty section is built too and says what
 * is missing.
 */
export const placeholderSchool: Entry<'school'> = {
  kind: 'school',
  id: 'school',
  file: 'school.json',
  slug: 'school',
  draft: false,
  data: school.parse(placeholderFields),
  body: '',
  bodyLine: 1,
  bodyText: '',
};
