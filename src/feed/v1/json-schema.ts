import { buildJsonSchema } from '#report/json-schema';
import type { JsonSchema } from '#report/json-schema';
import { feedSchema } from './schema.ts';

/** The JSON Schema 2020-12 of the feed, generated from its only definition. */
export function feedJsonSchema(): JsonSchema {
  return buildJsonSchema(feedSchema, {
    $id: 'urn:nastavnichestvo:feed:v1',
    title: 'Выгрузка раздела «Наставничество», версия 1',
  });
}
