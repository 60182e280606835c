import { z } from 'zod';
import { ownerships, regimes, rulesProfiles, schoolTypes } from '#model/codes';
import { described } from '#report/json-schema';
import { answerSchema, countsSchema } from '#report/self-check-schema';
import { documents, roadmaps } from './schema/documents.ts';
import { day, fromModel, sha256, text, webAddress } from './schema/fields.ts';
import { menteeBase, mentorBase } from './schema/people.ts';
import { programs } from './schema/programs.ts';
import { cases, events, materials, news } from './schema/publications.ts';

/** Version of the contract: a new major breaks readers and gets a folder of its own beside `v1`. */
export const feedVersion = '1.1.0';

/** Kinds of records whose removal is told by a tombstone. */
export const tombstoneKinds = [
  ...['programs', 'mentors', 'mentees', 'cases', 'documents'],
  ...['materials', 'news', 'events', 'roadmaps'],
] as const;

const school = z.strictObject({
  hash: described(sha256, 'SHA-256 этого объекта без этого поля, в каноническом JSON'),
  ogrn: fromModel('school', 'ogrn', z.string().regex(/^\d{13}$/)),
  inn: fromModel('school', 'inn', z.string().regex(/^\d{10}$/)),
  fullName: fromModel('school', 'fullName', text),
  shortName: fromModel('school', 'shortName', text),
  type: fromModel('school', 'type', schoolTypes.schema),
  ownership: fromModel('school', 'ownership', ownerships.schema),
  founder: fromModel('school', 'founder', text),
  region: fromModel('school', 'region', text.exactOptional()),
  officialSiteUrl: fromModel('school', 'officialSiteUrl', webAddress),
  timeZone: fromModel('school', 'timeZone', text),
  email: fromModel('school', 'email', text.exactOptional()),
  phone: fromModel('school', 'phone', text.exactOptional()),
  rulesProfiles: fromModel('school', 'rulesProfiles', z.array(rulesProfiles.schema)),
  implementsSince: fromModel('school', 'implementsSince', day.exactOptional()),
  menteeBankReviewedOn: described(day.exactOptional(), 'База наставляемых проверена (A1 п. 3.4)'),
  curators: described(
    z.array(
      z.strictObject({
        regime: fromModel('school', 'curators.0.regime', regimes.schema),
        position: fromModel('school', 'curators.0.position', text.exactOptional()),
        organisation: fromModel('school', 'curators.0.externalOrganisation', text.exactOptional()),
        order: fromModel('school', 'curators.0.orderRef', text.exactOptional()),
      }),
    ),
    'Действующие кураторы, без имён (A1 п. 3.4)',
  ),
});

const indicator = z.strictObject({
  id: described(text, 'Код числа: правило или показатель и имя'),
  indicator: described(text.exactOptional(), 'Показатель, к которому относится число: IND-01 … IND-16'),
  label: described(text, 'Название'),
  numerator: described(z.number(), 'Числитель или само число'),
  denominator: described(z.number().exactOptional(), 'Знаменатель, если показатель – доля'),
});

const selfCheck = z.strictObject({
  url: described(webAddress, 'Самопроверка целиком, self-check.json'),
  counts: countsSchema,
  items: described(
    z.array(
      z.strictObject({
        id: described(text, 'Пункт A1 п. 8.1: A1-8.1-1 … A1-8.1-10'),
        answer: answerSchema,
        changedOn: described(day.exactOptional(), 'Последнее изменение опубликованного'),
      }),
    ),
    'Десять пунктов A1 п. 8.1',
  ),
});

const tombstone = z.strictObject({
  kind: described(z.enum(tombstoneKinds), 'Вид записи'),
  id: described(text, 'Идентификатор, который был у записи'),
  withdrawnOn: described(day, 'С какого дня записи нет'),
});

/** The contract with the region: the only definition of `feed/v1/section.json`. */
export const feedSchema = z.strictObject({
  schemaVersion: described(z.literal(feedVersion), 'Версия контракта'),
  schemaUrl: described(webAddress, 'JSON Schema этой выгрузки'),
  url: described(webAddress, 'Адрес этой выгрузки'),
  sectionUrl: described(webAddress, 'Главная страница раздела'),
  asOf: described(day, 'По состоянию на'),
  updatedOn: described(day, 'Последнее изменение в разделе'),
  rulesetVersion: described(text, 'Версия правил'),
  contentHash: described(sha256, 'SHA-256 файлов содержания раздела'),
  school: described(school, 'Школа'),
  indicators: described(z.array(indicator), 'Показатели'),
  programs: described(programs, 'Программы'),
  mentors: described(mentorBase, 'База наставников'),
  mentees: described(menteeBase, 'База наставляемых'),
  cases: described(cases, 'Лучшие кейсы'),
  documents: described(documents, 'Документы'),
  materials: described(materials, 'Методические материалы'),
  news: described(news, 'Новости'),
  events: described(events, 'Анонсы'),
  roadmaps: described(roadmaps, 'Дорожные карты'),
  selfCheck: described(selfCheck, 'Итог самопроверки'),
  tombstones: described(z.array(tombstone), 'Записи, снятые с публикации'),
});

/** The feed of one school's section. */
export type Feed = z.infer<typeof feedSchema>;
