import type { Entry } from '#model/content';
import { isDocumentInForce } from '#model/document';
import type { NormativeDocument } from '#model/document';
import type { RuleContext } from '../rule.ts';

/** The school's own acts of a role in pedagogue mentoring that are in force on the day; acts of Р-145 are not. */
export function localActsInForce(
  context: RuleContext,
  subtype: NonNullable<NormativeDocument['subtype']>,
): Entry<'documents'>[] {
  return context
    .all('documents')
    .filter(
      ({ data }) =>
        data.level === 'local' &&
        data.subtype === subtype &&
        data.regime !== 'r145' &&
        isDocumentInForce(data, context.asOf),
    );
}
