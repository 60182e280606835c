import { z } from 'zod';
import { rulesProfiles } from '#model/codes';
import { buildJsonSchema, described, named } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import type { SelfCheck } from './types.ts';

const count = z.int().min(0);
const day = z.iso.date();
const text = z.string().min(1);

/** Answers of the inspector's form. */
export const answerSchema = described(
  z.enum(['yes', 'no', 'notApplicable']),
  'Ответ: да, нет или неприменимо',
);

/** Totals of the self-check. */
export const countsSchema = named(
  z.strictObject({
    yes: described(count, 'Правил с ответом «да»'),
    no: described(count, 'Правил с ответом «нет»'),
    notApplicable: described(count, 'Правил с ответом «неприменимо»'),
    errors: described(count, 'Ошибок'),
    warnings: described(count, 'Предупреждений'),
    hints: described(count, 'Подсказок о том, что показано'),
  }),
  'Counts',
  'Итоги самопроверки',
);

const row = named(
  z.strictObject({
    id: described(text, 'Код правила или пункта: SEC-02, A1-8.1-1'),
    question: described(text, 'Вопрос проверяющего'),
    answer: answerSchema,
    reason: described(text.exactOptional(), 'Почему неприменимо'),
    source: described(text, 'Акт и пункт'),
    remarks: described(
      z.array(z.strictObject({ severity: z.enum(['error', 'warning', 'info']), text })),
      'Что найдено, без сведений, которые не показаны',
    ),
    evidence: described(
      z.array(
        z.strictObject({
          title: text,
          address: described(z.string(), 'Адрес от начала раздела, без косой черты в начале'),
        }),
      ),
      'Где это опубликовано, а при ответе «нет» – где нарушено',
    ),
    closed: described(z.literal(true).exactOptional(), 'Подтверждение в записях, которые не публикуются'),
    changedOn: described(day.exactOptional(), 'Последнее изменение опубликованного'),
  }),
  'Row',
  'Строка формы: вопрос, ответ, акт и пункт, подтверждение, дата',
);

const selfCheckSchema: z.ZodType<SelfCheck> = z.strictObject({
  schemaVersion: z.literal('1.0.0'),
  asOf: described(day, 'По состоянию на'),
  rulesetVersion: described(text, 'Версия правил'),
  contentHash: described(z.string().regex(/^[0-9a-f]{64}$/), 'SHA-256 файлов содержания раздела'),
  school: z.strictObject({
    shortName: described(text, 'Короткое наименование'),
    ogrn: described(z.string().regex(/^\d{13}$/), 'ОГРН'),
    profiles: described(z.array(rulesProfiles.schema), 'Профили правил'),
  }),
  counts: countsSchema,
  items: described(z.array(row).length(10), 'Десять пунктов A1 п. 8.1'),
  rules: described(z.array(row), 'Все правила'),
  withheld: described(
    z.array(
      z.strictObject({
        kind: described(text, 'Вид записи'),
        reason: described(text, 'Почему не показано: results, finding, broken, scheduled'),
        until: described(day.exactOptional(), 'С какого дня будет показано'),
      }),
    ),
    'Что сейчас не показано и до какого дня',
  ),
});

/** The JSON Schema of `self-check.json`. */
export function selfCheckJsonSchema(): JsonSchema {
  return buildJsonSchema(selfCheckSchema, {
    $id: 'urn:nastavnichestvo:self-check:v1',
    title: 'Самопроверка раздела «Наставничество»',
  });
}
