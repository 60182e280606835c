import type { Section } from '#section/types';
import { absoluteUrl, asciiUrl, feedAddresses } from './addresses.ts';
import type { Place } from './addresses.ts';

/** Terms of DCAT 3 that the catalogue uses. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
} as const;

const license = 'https://creativecommons.org/licenses/by/4.0/';
const mediaTypes = 'https://www.iana.org/assignments/media-types/';

/** The catalogue of the section's data in the manner of DCAT 3 (JSON-LD): what there is, where, by which schema. */
export function buildCatalogue(section: Section, place: Place) {
  const url = (address: string) => absoluteUrl(place, address);
  const { fullName, shortName, officialSiteUrl } = section.school;
  const publisher = {
    '@type': 'foaf:Organization',
    'foaf:name': fullName,
    'foaf:homepage': asciiUrl(officialSiteUrl),
  };
  const distribution = (title: string, address: string, mediaType: string, conformsTo?: string) => ({
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:accessURL': url(address),
    'dcat:downloadURL': url(address),
    'dcat:mediaType': `${mediaTypes}${mediaType}`,
    ...(conformsTo === undefined ? {} : { 'dct:conformsTo': conformsTo }),
  });
  return {
    '@context': context,
    '@id': url(feedAddresses.catalogue),
    '@type': 'dcat:Catalog',
    'dct:title': `Открытые данные раздела «Наставничество»: ${shortName}`,
    'dct:language': 'ru',
    'dct:publisher': publisher,
    'dct:modified': section.updatedOn,
    'dcat:dataset': [
      {
        '@id': url(feedAddresses.section),
        '@type': 'dcat:Dataset',
        'dct:title': 'Раздел «Наставничество»',
        'dct:description':
          'Программы, базы наставников и наставляемых, кейсы, документы, материалы, новости, анонсы, дорожные карты, показатели и самопроверка. Имена – только по согласию на выгрузку.',
        'dct:identifier': section.school.ogrn,
        'dct:language': 'ru',
        'dct:publisher': publisher,
        'dct:modified': section.updatedOn,
        'dct:license': license,
        'dct:accessRights':
          'Открыто. Сведения о людях распространяются только в пределах их согласий (152-ФЗ ст. 10.1).',
        'dct:conformsTo': url(feedAddresses.schema),
        'dcat:landingPage': url(''),
        'dcat:keyword': ['наставничество', 'образование', 'персонализированные программы'],
        'dcat:distribution': [
          distribution(
            'Раздел целиком',
            feedAddresses.section,
            'application/json',
            url(feedAddresses.schema),
          ),
          distribution(
            'Самопроверка',
            feedAddresses.selfCheck,
            'application/json',
            url(feedAddresses.selfCheckSchema),
          ),
          distribution(
            'Новости и анонсы, JSON Feed',
            feedAddresses.jsonFeed,
            'application/feed+json',
            'https://jsonfeed.org/version/1.1',
          ),
          distribution('Новости и анонсы, RSS', feedAddresses.rss, 'application/rss+xml'),
          distribution('Календарь мероприятий, iCalendar', feedAddresses.calendar, 'text/calendar'),
        ],
      },
    ],
  };
}
