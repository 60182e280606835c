import type { ImportRemark } from '../remark.ts';
import { remark } from './context.ts';
import { changesOf, noChanges } from './merged.ts';
import type { Changes, MergeFields, Merged } from './merged.ts';
import type { Json, JsonObject } from './plan.ts';
import { isObject, itemSchema, signatureOf } from './signature.ts';
import type { Schema } from './signature.ts';

/**
 * Puts the consents of a file to those of the section. One of the same kind and day is the same paper. A paper that is
 * not the latest of its kind is not taken: an old list must not bring back a consent that was withdrawn or replaced.
 */
export function mergeConsents(
  schema: Schema,
  before: readonly Json[],
  after: readonly Json[],
  merge: MergeFields,
): Merged<Json> {
  const item = itemSchema(schema);
  const kept: Json[] = [...before];
  const replaced: Json[] = [...before];
  const parts: Changes[] = [];
  for (const consent of after.filter(isObject)) {
    const whole = signatureOf(item, consent);
    const same = kept.findIndex((known) => signatureOf(item, known) === whole);
    const paper = kept.findIndex((known) => isObject(known) && isSamePaper(known, consent));
    const found = same === -1 ? paper : same;
    const known = kept[found];
    if (isObject(known)) {
      const merged = merge(item, known, consent, `consents.${found}.`);
      kept[found] = merged.kept;
      replaced[found] = merged.replaced;
      parts.push(merged);
      continue;
    }
    const doubt = objectionTo(consent, before.filter(isObject));
    if (doubt === undefined) {
      parts.push({ ...noChanges, additions: [{ field: `consents.${kept.length}`, after: consent }] });
      kept.push(consent);
      replaced.push(consent);
    } else parts.push({ ...noChanges, remarks: [doubt] });
  }
  return { kept, replaced, ...changesOf(parts) };
}

function isSamePaper(a: JsonObject, b: JsonObject): boolean {
  return a['kind'] === b['kind'] && a['signedOn'] === b['signedOn'];
}

/** Why a paper that the section does not know is not taken. */
function objectionTo(consent: JsonObject, before: readonly JsonObject[]): ImportRemark | undefined {
  const day = textOf(consent['signedOn']);
  const args = { day, consent: textOf(consent['kind']) };
  const same = before.filter(({ kind }) => kind === consent['kind']);
  if (same.some(({ withdrawnOn }) => textOf(withdrawnOn) >= day && textOf(withdrawnOn) !== ''))
    return remark('doubt', 'planConsentWithdrawn', args);
  return same.some(({ signedOn }) => textOf(signedOn) > day)
    ? remark('doubt', 'planConsentOlder', args)
    : undefined;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
