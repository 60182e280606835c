import { z } from 'zod';
import { consentChannels, consentKinds, consentScopes, consentSigners } from './codes.ts';
import { calendarDate, httpsUrl, line, text } from './common.ts';
import type { Condition } from './condition.ts';
import { field } from './field.ts';

/** Scopes, channels and sites belong to a consent to distribute (152-ФЗ ст. 10.1). */
const ofDistribution: Condition = { field: 'kind', in: ['distribution'] };

/** Who was or is a minor needs a legal representative (152-ФЗ ст. 9 ч. 6). */
const ofMinors: Condition = {
  anyOf: [
    { field: 'isMinor', of: 'entry', is: true },
    { field: 'participant', of: 'entry', in: ['pupil'] },
    { field: 'grade', of: 'entry', filled: true },
    { field: 'adultOn', of: 'entry', filled: true },
  ],
};

/** 152-ФЗ ст. 9, 10.1 and A1 п. 3.2–3.3: three different documents, one record each. */
const consent = z.strictObject({
  kind: field(consentKinds.schema, 'Вид согласия'),
  scopes: field(z.array(consentScopes.schema).default([]), 'Какие данные можно показывать', {
    hint: 'Только для согласия на распространение',
    when: ofDistribution,
    source: '152-ФЗ ст. 10.1',
  }),
  channels: field(z.array(consentChannels.schema).default([]), 'Где можно показывать', {
    when: ofDistribution,
  }),
  resources: field(z.array(httpsUrl).default([]), 'Адреса сайтов из согласия', {
    singular: 'адрес',
    when: ofDistribution,
    source: 'приказ Роскомнадзора от 24.02.2021 № 18',
  }),
  signedOn: field(calendarDate, 'Подписано'),
  signedBy: field(consentSigners.schema.default('self'), 'Кто подписал', { when: ofMinors }),
  validFrom: field(calendarDate.optional(), 'Действует с', { hint: 'Если не со дня подписания' }),
  validTo: field(calendarDate.optional(), 'Действует по'),
  withdrawnOn: field(calendarDate.optional(), 'Отозвано'),
  conditions: field(text.optional(), 'Запреты и условия участника', {
    hint: 'Как их написал участник: показываются рядом с его именем',
    when: ofDistribution,
    source: '152-ФЗ ст. 10.1',
  }),
  documentRef: field(line.optional(), 'Где хранится подлинник', { internal: true }),
});
export type Consent = z.infer<typeof consent>;

/** True when the consent may be relied on on the day `asOf`: begun, not expired, not withdrawn (152-ФЗ ст. 10.1). */
export function isInForce(value: Consent, asOf: string): boolean {
  return (
    (value.validFrom ?? value.signedOn) <= asOf &&
    (value.validTo === undefined || asOf <= value.validTo) &&
    (value.withdrawnOn === undefined || asOf < value.withdrawnOn)
  );
}

export const consents = field(z.array(consent).default([]), 'Согласия', {
  singular: 'согласие',
  summary: '{{kind}} {{signedOn}}',
});
