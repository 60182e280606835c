import type {
  CaseView,
  DocumentView,
  EventView,
  MaterialView,
  NamedMentor,
  NewsView,
  SchoolView,
} from '#section/types';
import type { Thing } from '../types.ts';

/** Terms of schema.org, without those that have no value. */
function thing(type: string, fields: Record<string, unknown>): Thing {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return { '@type': type, ...Object.fromEntries(told) };
}

function organisation(name: string): Thing | undefined {
  return name === '' ? undefined : thing('EducationalOrganization', { name });
}

const schoolTypes: Readonly<Record<string, string>> = { school: 'School', kindergarten: 'Preschool' };

/** The school itself: what its card says to everybody. */
export function school({ type, fullName, shortName, ...card }: SchoolView): Thing {
  const { officialSiteUrl, stated, email, phone, socialLinks } = card;
  return thing(schoolTypes[type.code] ?? 'EducationalOrganization', {
    ...{
      name: fullName,
      alternateName: shortName,
      url: officialSiteUrl,
      taxID: stated.inn,
      email,
      telephone: phone,
    },
    parentOrganization:
      stated.founder === undefined ? undefined : thing('Organization', { name: stated.founder }),
    sameAs: socialLinks.length === 0 ? undefined : socialLinks.map(({ url }) => url),
  });
}

/** A mentor by name; only for somebody whose consent covers the channel. */
export function person({ label, position, organisation: own }: NamedMentor, school: string): Thing {
  return thing('Person', { name: label, jobTitle: position, worksFor: organisation(own ?? school) });
}

/** News or a case. */
export function article(
  type: 'Article' | 'NewsArticle',
  { title, publishedOn, updatedOn }: NewsView | CaseView,
  school: string,
): Thing {
  return thing(type, {
    ...{ headline: title, datePublished: publishedOn, dateModified: updatedOn ?? publishedOn },
    publisher: organisation(school),
  });
}

const attendance: Readonly<Record<EventView['format']['code'], string>> = {
  offline: 'Offline',
  online: 'Online',
  mixed: 'Mixed',
};

/** An announcement; its time is the school's own, so it has no zone. */
export function event(entry: EventView, school: string): Thing {
  const { title, startDate, endDate, time, place, format } = entry;
  const mode = attendance[format.code];
  return thing('Event', {
    ...{ name: title, startDate: time === undefined ? startDate : `${startDate}T${time}`, endDate },
    eventAttendanceMode: mode && `https://schema.org/${mode}EventAttendanceMode`,
    location: place === undefined ? undefined : thing('Place', { name: place, address: place }),
    organizer: organisation(school),
  });
}

/** A document with its requisites. */
export function document({ title, type, number, date, issuer }: DocumentView): Thing {
  return thing('DigitalDocument', {
    ...{ name: title, genre: type.label, identifier: number, dateCreated: date },
    creator: issuer === undefined ? undefined : thing('Organization', { name: issuer }),
  });
}

/** A methodical material. */
export function learningResource({ title, type, audience, publishedOn, publisher }: MaterialView): Thing {
  return thing('LearningResource', {
    ...{ name: title, learningResourceType: type.label, datePublished: publishedOn, inLanguage: 'ru' },
    audience: audience.length === 0 ? undefined : audience.map(({ label }) => audienceOf(label)),
    publisher: publisher === undefined ? undefined : thing('Organization', { name: publisher }),
  });
}

function audienceOf(label: string): Thing {
  return thing('Audience', { audienceType: label });
}
