import { z } from 'zod';
import { consentChannels, consentKinds, consentScopes, consentSigners } from './codes.ts';
import { calendarDate, httpsUrl, line, text } from './common.ts';
import { field } from './field.ts';

/** 152-ФЗ ст. 9, 10.1 and A1 п. 3.2–3.3: three different documents, one record each. */
const consent = z.strictObject({
  kind: field(consentKinds.schema, 'Вид согласия'),
  scopes: field(z.array(consentScopes.schema).default([]), 'Какие данные можно показывать', {
    hint: 'Только для согласия на распространение',
    source: '152-ФЗ ст. 10.1',
  }),
  channels: field(z.array(consentChannels.schema).default([]), 'Где можно показывать'),
  resources: field(z.array(httpsUrl).default([]), 'Адреса сайтов из согласия', {
    source: 'приказ Роскомнадзора от 24.02.2021 № 18',
  }),
  signedOn: field(calendarDate, 'Подписано'),
  signedBy: field(consentSigners.schema.default('self'), 'Кто подписал'),
  validFrom: field(calendarDate.optional(), 'Действует с', { hint: 'Если не со дня подписания' }),
  validTo: field(calendarDate.optional(), 'Действует по'),
  withdrawnOn: field(calendarDate.optional(), 'Отозвано'),
  conditions: field(text.optional(), 'Запреты и условия участника', {
    hint: 'Как их написал участник: показываются рядом с его именем',
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

export const consents = field(z.array(consent).default([]), 'Согласия');
